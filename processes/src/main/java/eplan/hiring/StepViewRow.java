package eplan.hiring;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringSteps.DueSource;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringSteps.StepView;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a row of {@link StepViews} is read, by whoever reads it. */
record StepViewRow(Actor reader, WorkingDays workingDays, LocalDate today) {

    StepView view(ResultSet row) throws SQLException {
        StepKind kind = StepKind.valueOf(row.getString("kind"));
        State state = State.valueOf(row.getString("state"));
        RoundStanding standing = RoundStanding.valueOf(row.getString("standing"));
        LocalDate due = due(row);
        return new StepView(
                new HiringStepId(row.getLong("id")),
                kind,
                new FiscalYear(row.getInt("fiscal_year")),
                new ProvinceId(row.getLong("province_id")),
                row.getString("province_th"),
                row.getString("province_en"),
                contract(row),
                row.getString("contractor"),
                row.getObject("instalment", Integer.class),
                row.getInt("turn"),
                row.getString("case_number"),
                state,
                standing,
                row.getObject("opened_on", LocalDate.class),
                due,
                row.getObject("calendar_due", LocalDate.class),
                DueSource.valueOf(row.getString("due_source")),
                standing.late() ? workingDays.overdue(due, today) : 0,
                state == State.DONE ? row.getObject("done_on", LocalDate.class) : null,
                row.getString("returned"),
                row.getInt("chase_level"),
                row.getObject("promised_on", LocalDate.class),
                assignee(row),
                may(row, kind, state));
    }

    /** Of what is done, the date that was in force then. */
    static LocalDate due(ResultSet row) throws SQLException {
        LocalDate then = row.getObject("done_due", LocalDate.class);
        return then == null ? row.getObject("due_on", LocalDate.class) : then;
    }

    private static @Nullable ContractId contract(ResultSet row) throws SQLException {
        Long id = row.getObject("contract_id", Long.class);
        return id == null ? null : new ContractId(id);
    }

    private static @Nullable AccountId assignee(ResultSet row) throws SQLException {
        Long id = row.getObject("assignee_id", Long.class);
        return id == null ? null : new AccountId(id);
    }

    private Set<May> may(ResultSet row, StepKind kind, State state) throws SQLException {
        return state == State.OPEN
                ? StepRights.may(reader, kind, row.getInt("chase_level"), row.getBoolean("asked"))
                : EnumSet.noneOf(May.class);
    }
}
