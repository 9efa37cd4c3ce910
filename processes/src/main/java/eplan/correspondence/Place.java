package eplan.correspondence;

import eplan.correspondence.Messages.Audience;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import org.jspecify.annotations.Nullable;

/**
 * Whose a thread is, which decides who reads it.
 *
 * @param lao that it is about, if any
 * @param province the office that asks, where it is about no LAO; null for headquarters' own
 */
record Place(@Nullable LaoId lao, @Nullable ProvinceId province, Audience audience) {}
