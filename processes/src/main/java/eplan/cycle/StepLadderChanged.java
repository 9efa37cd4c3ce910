package eplan.cycle;

import eplan.shared.ProvinceId;
import org.jspecify.annotations.Nullable;

/**
 * The ladder's rows for hiring changed, in this transaction; for whoever keeps cases that are no entry rounds ({@link StepLadder}).
 *
 * @param watches whether watches look on other days now
 * @param tops whether there is something else on the highest level, from which no next step comes by itself
 * @param province where; null everywhere
 */
public record StepLadderChanged(
        boolean watches, boolean tops, @Nullable ProvinceId province) {}
