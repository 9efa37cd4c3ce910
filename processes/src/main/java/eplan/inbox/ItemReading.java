package eplan.inbox;

import eplan.cycle.RoundStanding;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkActs.WakeUp;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.shared.WorkItemId;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes views of rows, for one reader on one day. */
record ItemReading(InboxReader reader, WorkingDays workingDays, LocalDate today, LocalDate farBefore) {

    WorkItemView view(ResultSet row) throws SQLException {
        Whose whose = Whose.of(row);
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate asleepUntil = row.getObject("asleep_until", LocalDate.class);
        return new WorkItemView(
                new WorkItemId(row.getLong("id")),
                WorkKind.valueOf(row.getString("kind")),
                new EntryRoundId(row.getLong("entry_round_id")),
                new LaoId(row.getLong("lao_id")),
                row.getString("lao_name"),
                row.getString("district_th"),
                new FiscalYear(row.getInt("fiscal_year")),
                new RoundId(row.getLong("round_id")),
                row.getString("key"),
                row.getString("name_th"),
                row.getString("name_en"),
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
                Lateness.group(dueOn, asleepUntil, today, farBefore));
    }

    /** What officers wrote of an LAO, and did with its work, is not for its own staff. */
    private <T> @Nullable T office(@Nullable T known) {
        return reader.actor().role() == Role.LAO_STAFF ? null : known;
    }

    private static @Nullable WakeUp wakeUp(@Nullable String name) {
        return name == null ? null : WakeUp.valueOf(name);
    }
}
