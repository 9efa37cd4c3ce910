package eplan.cycle;

import eplan.timeline.RoundKind;
import java.util.Arrays;
import java.util.List;

/**
 * What the ladder asks about a round.
 *
 * @param late the LAO's record of the year when the round opened; {@link LateRecord#NONE} for every step of hiring
 * @param setting the province's of today
 */
public record LadderCase(RoundKind kind, LateRecord late, LadderSetting setting) {

    /** Of an LAO without a record in a province like any other. */
    public static LadderCase plain(RoundKind kind) {
        return new LadderCase(kind, LateRecord.NONE, LadderSetting.NORMAL);
    }

    /** Every case there is. */
    public static List<LadderCase> all() {
        return Arrays.stream(RoundKind.values())
                .flatMap(kind -> Arrays.stream(LateRecord.values())
                        .flatMap(late -> Arrays.stream(LadderSetting.values())
                                .map(setting -> new LadderCase(kind, late, setting))))
                .toList();
    }
}
