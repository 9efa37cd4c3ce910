package eplan.cycle;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The escalation ladder as headquarters edits it: a table of rows, changed as a whole, each change a version with its reason
 * (decision 017). What runs follows the version in force from its next step.
 */
public interface Ladder {

    /** So many rows at most. */
    int MOST_ROWS = 200;

    /** For headquarters, as all that reads here. */
    Version inForce();

    /** The last versions, latest first, with their rows. */
    List<Version> history();

    /** What is wrong with a table; empty when it could be put in force. */
    List<LadderProblem> check(List<LadderRow> rows);

    /**
     * What the table would do in a province today, beside what the ladder in force does: for each round that waits for entry
     * the rung on which it stands, and the one it would have after its next step. Changes nothing.
     *
     * @param limit so many rounds are listed, those that would change first; all are counted
     * @throws eplan.shared.Refused when the table is wrong
     */
    Trial tryOut(List<LadderRow> rows, ProvinceId province, int limit);

    /**
     * Puts a table in force; the process owner.
     *
     * @param seen the id of the version that was edited
     * @return the new version's number
     * @throws eplan.shared.Refused when the table is wrong (the rows are named) or as it was, or the reason is missing
     * @throws eplan.shared.StaleForm when another version came into force meanwhile
     */
    int activate(List<LadderRow> rows, long seen, String reason);

    /** How strictly each province is chased. */
    List<ProvinceSetting> settings();

    /** Changes how strictly a province is chased; the process owner, with a reason. */
    void set(ProvinceId province, LadderSetting setting, String reason);

    /**
     * @param on the business day; null for the table that was shipped, as is {@code by}
     * @param at real time
     */
    record Version(
            long id,
            int number,
            @Nullable LocalDate on,
            Instant at,
            @Nullable String by,
            String reason,
            boolean inForce,
            List<LadderRow> rows) {}

    /** @param by who set it last, and when and why; null while nobody did */
    record ProvinceSetting(
            ProvinceId province,
            String nameTh,
            String nameEn,
            LadderSetting setting,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    /** @param shifts how many rounds would go from which rung to which, most first */
    record Trial(List<Shift> shifts, List<TrialRow> rows) {}

    /** Null where a round stands below the first rung. */
    record Shift(Rung.@Nullable Name now, Rung.@Nullable Name then, long rounds) {

        public boolean changes() {
            return now != then;
        }
    }

    /** @param workingDaysOver since the due date; 0 before it has passed */
    record TrialRow(
            LaoId lao,
            String laoTh,
            FiscalYear year,
            String roundKey,
            String roundTh,
            String roundEn,
            LocalDate dueOn,
            int workingDaysOver,
            Place now,
            Place then) {

        public boolean changes() {
            return !now.equals(then);
        }
    }

    /**
     * Where a round stands.
     *
     * @param rung null below the first
     * @param audience whose turn it is there
     * @param next the day of the next look or step; null when only people can move it
     */
    record Place(
            Rung.@Nullable Name rung,
            Rung.@Nullable Audience audience,
            @Nullable LocalDate next) {}
}
