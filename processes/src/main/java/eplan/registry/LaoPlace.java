package eplan.registry;

import org.jspecify.annotations.Nullable;

/** Where an LAO lies: province and, unless it is a PAO, district, by their keys. */
record LaoPlace(long provinceId, @Nullable Long districtId) {}
