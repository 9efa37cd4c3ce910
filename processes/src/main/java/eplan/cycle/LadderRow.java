package eplan.cycle;

import eplan.timeline.RoundKind;
import org.jspecify.annotations.Nullable;

/**
 * One row of HQ's table.
 *
 * @param late only for LAOs with this record of the year; null for any
 * @param setting only in provinces with this setting; null for any
 * @param workingDays from the due date: negative before it, 0 the moment it has passed
 */
public record LadderRow(
        RoundKind kind,
        @Nullable LateRecord late,
        @Nullable LadderSetting setting,
        Rung.Name rung,
        int workingDays,
        Rung.Audience audience) {

    boolean applies(LadderCase which) {
        return kind == which.kind()
                && (late == null || late == which.late())
                && (setting == null || setting == which.setting());
    }

    Rung asRung() {
        return new Rung(rung, workingDays, audience);
    }
}
