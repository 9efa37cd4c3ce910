package eplan.cycle;

import eplan.people.Portfolios.Analyst;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The daily and weekly check of what LAOs record (letter ว 1182 item 2): which of them recorded nothing, who looked at them
 * when, and which weeks were missed. Weeks run from Monday to Sunday, Asia/Bangkok. Analysts have the LAOs that are theirs
 * and those that are nobody's; officers, heads and headquarters have the whole province.
 */
public interface LaoChecks {

    /** So many LAOs at once. */
    int MOST = 1000;

    /** LAOs whose year has been opened, longest without a change first. */
    List<CheckRow> rows(ProvinceId province, Mode mode);

    /** How many wait to be looked at this week. */
    long waiting(ProvinceId province);

    /**
     * Marks LAOs as looked at today, all or none; whoever may chase them.
     *
     * @throws eplan.shared.Refused for no LAO, more than {@value #MOST}, or a remark of more than 1,000 characters
     */
    void looked(Set<LaoId> laos, @Nullable String remark);

    /** Who looked at the LAO, latest first; not for LAO staff. */
    List<Look> of(LaoId lao, int limit);

    /** The last weeks, this one included, by analyst; LAOs that are nobody's have a row of their own. Analysts see theirs. */
    Weeks weeks(ProvinceId province, int many);

    /**
     * Looks in the week of this day, latest first, 1,000 at most.
     *
     * @param analyst at LAOs that are theirs today, or by them; null for all
     */
    List<Look> looks(ProvinceId province, LocalDate dayOfWeek, @Nullable AccountId analyst);

    /** How often LAOs are looked at; text key {@code checks.mode.<name>}. */
    enum Mode {
        DAILY,
        WEEKLY
    }

    /**
     * @param analyst null while it is nobody's
     * @param lastChange the day on which something was last recorded, drafts included; null when nothing ever was
     * @param quietDays working days since then, or since its year was opened
     * @param changedSince something was recorded after the last look
     * @param awaited rounds that wait for entry, and how many of them are overdue
     * @param waits in this day (or week) nothing was recorded and nobody looked; what was recorded earlier than that does not
     *     count, or one entry would take an LAO off the list for good
     */
    record CheckRow(
            LaoId lao,
            String laoTh,
            @Nullable String districtTh,
            @Nullable Analyst analyst,
            @Nullable LocalDate lastChange,
            int quietDays,
            @Nullable Look lastLook,
            boolean changedSince,
            int awaited,
            int overdue,
            boolean waits) {}

    /**
     * @param on the business day; {@code at} the business instant
     * @param forName for whom they stood in; null for themselves
     */
    record Look(
            LaoId lao,
            String laoTh,
            LocalDate on,
            Instant at,
            String by,
            @Nullable String forName,
            @Nullable String remark) {}

    /** @param weeks earliest first; each row has a cell for each */
    record Weeks(List<Week> weeks, List<WeekRow> rows) {}

    /**
     * @param counts whether it has a working day
     * @param running not over yet
     */
    record Week(LocalDate monday, LocalDate sunday, boolean counts, boolean running) {}

    /** @param analyst null for the LAOs that are nobody's */
    record WeekRow(@Nullable Analyst analyst, List<WeekCell> cells) {}

    /**
     * @param laos theirs at the end of the week (or today)
     * @param looked of these, looked at by anybody
     * @param covered of these, looked at, or recorded by themselves
     * @param byThem LAOs of the province, theirs or not, that they looked at
     */
    record WeekCell(int laos, int looked, int covered, int byThem, WeekState state) {}

    /** Text key {@code checks.week.<name>}. */
    enum WeekState {
        /** Each LAO was looked at, or recorded something. */
        COMPLETE,
        RUNNING,
        PARTLY,
        /** Nobody looked at any. */
        MISSED,
        /** No working day. */
        HOLIDAY,
        NO_LAO;

        static WeekState of(Week week, int laos, int looked, int covered) {
            if (laos == 0) {
                return NO_LAO;
            }
            if (covered >= laos) {
                return COMPLETE;
            }
            if (!week.counts()) {
                return HOLIDAY;
            }
            if (week.running()) {
                return RUNNING;
            }
            return looked == 0 ? MISSED : PARTLY;
        }
    }
}
