package eplan.registry;

import org.jspecify.annotations.Nullable;

/** One generated LAO of the shipped registry, by codes; {@code place} is what it is sorted by. */
record ShippedLao(
        String code,
        LaoType type,
        String name,
        String place,
        String provinceCode,
        @Nullable String districtCode,
        SizeClass size,
        String clerk,
        String phone) {}
