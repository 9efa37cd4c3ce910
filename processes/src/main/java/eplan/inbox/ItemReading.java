package eplan.inbox;

import eplan.cycle.RoundStanding;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkActs.WakeUp;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.shared.WorkItemId;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes views of rows, for one reader on one day. */
record ItemReading(
        InboxReader reader, HiringStepWords words, WorkingDays workingDays, LocalDate today, LocalDate farBefore) {

    WorkItemView view(ResultSet row) throws SQLException {
        Whose whose = Whose.of(row);
        HiringWork hiring = HiringWork.of(row);
        RoundOfItem round = RoundOfItem.of(row, hiring, words);
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate asleepUntil = row.getObject("asleep_until", LocalDate.class);
        return new WorkItemView(
                new WorkItemId(row.getLong("id")),
                WorkKind.valueOf(row.getString("kind")),
                round.entryRound(),
                round.lao(),
                row.getString("lao_name"),
                row.getString("district_th"),
                new FiscalYear(row.getInt("fiscal_year")),
                round.round(),
                round.key(),
                round.th(),
                round.en(),
                row.getString("item"),
                row.getString("case_number"),
                row.getInt("level"),
                dueOn,
                workingDays.overdue(dueOn, today),
                RoundStanding.valueOf(row.getString("standing")),
                whose.assignee(),
                row.getString("display_name"),
                !row.getBoolean("others"),
                reader.mayTake(whose),
                reader.standsIn(whose).map(StandIn::absent).orElse(null),
                asleepUntil,
                office(row.getString("snoozed_by")),
                office(row.getString("snoozed_for")),
                wakeUp(row.getString("wakes_on")),
                row.getBoolean("promise_broken"),
                office(row.getString("last_note")),
                office(row.getObject("last_note_on", LocalDate.class)),
                office(row.getString("note_by")),
                office(row.getString("note_for")),
                Lateness.group(dueOn, asleepUntil, today, farBefore),
                hiring);
    }

    /** What officers wrote of an LAO, and did with its work, is not for its own staff. */
    private <T> @Nullable T office(@Nullable T known) {
        return reader.actor().role() == Role.LAO_STAFF ? null : known;
    }

    private static @Nullable WakeUp wakeUp(@Nullable String name) {
        return name == null ? null : WakeUp.valueOf(name);
    }
}
