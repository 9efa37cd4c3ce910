package eplan.inbox;

import eplan.cycle.FarOverdue;
import eplan.cycle.RoundStanding;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.shared.WorkItemId;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads inbox rows: the page first, by its index, then what each of its few rows shows. */
@Component
class InboxRows {

    private static final String PAGE = """
            with page as (
                select w.* from eplan.work_item w where %s
                order by not w.promise_broken, w.due_on, w.id limit :size)
            select page.*, r.key, r.name_th, r.name_en, a.display_name, di.name_th as district_th,
                   eplan.round_standing(er.state, er.started, er.completed_on, er.completed_due, d.source, d.due_on,
                                        :today, :farBefore) as standing
            from page
            join eplan.entry_round er on er.id = page.entry_round_id
            join eplan.round r on r.id = page.round_id
            cross join lateral eplan.effective_deadline(page.round_id, page.lao_id, :today) d
            left join eplan.account a on a.id = page.assignee_id
            left join eplan.district di on di.id = page.district_id
            order by not page.promise_broken, page.due_on, page.id""";

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    InboxRows(JdbcClient jdbc, WorkingDays workingDays, BusinessClock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate farBefore() {
        return FarOverdue.before(clock.today(), workingDays);
    }

    List<WorkItemView> read(InboxQuery query, int size) {
        WorkingDays held = workingDays.held();
        LocalDate today = clock.today();
        LocalDate farBefore = FarOverdue.before(today, held);
        return jdbc.sql(PAGE.formatted(query.where()))
                .params(query.params())
                .param("size", size)
                .query((row, n) -> view(row, held, today, farBefore))
                .list();
    }

    Map<Group, Long> count(InboxQuery query) {
        StringBuilder select = new StringBuilder("select ");
        for (Group group : Group.values()) {
            select.append(group.ordinal() > 0 ? ", " : "")
                    .append("count(*) filter (where ")
                    .append(InboxQuery.condition(group))
                    .append(") as ")
                    .append(group.name());
        }
        return jdbc.sql(select + " from eplan.work_item w where " + query.where())
                .params(query.params())
                .query((row, n) -> counts(row))
                .single();
    }

    private static Map<Group, Long> counts(ResultSet row) throws SQLException {
        Map<Group, Long> counts = new java.util.EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            counts.put(group, row.getLong(group.name()));
        }
        return counts;
    }

    private static WorkItemView view(ResultSet row, WorkingDays workingDays, LocalDate today, LocalDate farBefore)
            throws SQLException {
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
                account(row),
                row.getString("display_name"),
                asleepUntil,
                row.getBoolean("promise_broken"),
                row.getString("last_note"),
                row.getObject("last_note_on", LocalDate.class),
                group(dueOn, asleepUntil, today, farBefore));
    }

    private static @Nullable AccountId account(ResultSet row) throws SQLException {
        long id = row.getLong("assignee_id");
        return row.wasNull() ? null : new AccountId(id);
    }

    private static Group group(LocalDate dueOn, @Nullable LocalDate asleepUntil, LocalDate today, LocalDate farBefore) {
        if (asleepUntil != null && !asleepUntil.isBefore(today)) {
            return Group.ASLEEP;
        }
        if (dueOn.isBefore(today)) {
            return dueOn.isBefore(farBefore) ? Group.FAR_OVERDUE : Group.OVERDUE;
        }
        return dueOn.isBefore(today.plusDays(InboxQuery.SOON_DAYS)) ? Group.DUE_SOON : Group.LATER;
    }
}
