package eplan.status;

import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Early warning: rounds of a province that are not overdue yet and likely will be ({@link LikelyRules}). Analysts see those
 * of their LAOs and of LAOs that are nobody's.
 */
public interface LikelyLate {

    /** So many reminders at once. */
    int MOST = 400;

    /** Due soonest first. */
    List<Likely> of(ProvinceId province, FiscalYear year, int limit);

    long count(ProvinceId province, FiscalYear year);

    /**
     * Reminds whoever records these rounds, one after the other, and tells what came of each; not for LAO staff and auditors.
     *
     * @throws eplan.shared.Refused for no round, or more than {@value #MOST}
     */
    List<Told> remind(Set<EntryRoundId> rounds);

    /** Text key {@code likely.why.<name>}. */
    enum Why {
        /** Nothing was begun, and a third of the window's working days is left at most. */
        UNTOUCHED,
        /** The LAO was late in its last two rounds, or has not delivered them. */
        LATE_TWICE
    }

    /**
     * @param analyst the name; null while the LAO is nobody's
     * @param daysLeft working days to the due date, today included, of the window's {@code days}
     * @param why at least one
     * @param reminded today already
     */
    record Likely(
            EntryRoundId round,
            LaoId lao,
            String laoTh,
            @Nullable String districtTh,
            @Nullable String analyst,
            String roundKey,
            String roundTh,
            String roundEn,
            String caseNumber,
            LocalDate dueOn,
            int daysLeft,
            int days,
            Set<Why> why,
            boolean reminded) {}

    /** @param why message key, when a rule said no */
    record Told(
            EntryRoundId round, Outcome outcome, @Nullable String why) {}

    enum Outcome {
        REMINDED,
        REFUSED,
        /** Not there for the actor (any more). */
        GONE
    }
}
