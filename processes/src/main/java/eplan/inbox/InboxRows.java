package eplan.inbox;

import eplan.cycle.FarOverdue;
import eplan.inbox.Inbox.Day;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.shared.BusinessClock;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads inbox rows: the page first, by its index, then what each of its few rows shows. */
@Component
class InboxRows {

    /** The page's ids come from the index alone: only its own rows are read from the table, and joined. */
    private static final String PAGE = """
            with page as (
                select w.id, %s as others
                from eplan.work_item w where %s
                order by others, not w.promise_broken, w.due_on, w.id limit :size)
            select w.*, page.others, r.key, r.name_th, r.name_en, a.display_name, di.name_th as district_th,
                   said.by_name as note_by, said.for_name as note_for,
                   s.kind as step_kind, s.contract_id, s.contractor, s.instalment,
                   case when w.hiring_step_id is null
                        then eplan.round_standing(er.state, er.started, er.completed_on, er.completed_due, d.source, d.due_on,
                                                  :today, :farBefore)
                        else eplan.hiring_standing(s.state, s.started, s.turn, s.done_on, s.done_due, s.due_source, s.due_on,
                                                   :today, :farBefore) end as standing
            from page
            join eplan.work_item w on w.id = page.id
            left join eplan.entry_round er on er.id = w.entry_round_id
            left join eplan.round r on r.id = w.round_id
            left join lateral eplan.effective_deadline(w.round_id, w.lao_id, :today) d on w.round_id is not null
            left join eplan.hiring_step_now s on s.id = w.hiring_step_id
            left join eplan.account a on a.id = w.assignee_id
            left join eplan.district di on di.id = w.district_id
            left join lateral (
                (select n.by_name, n.for_name from eplan.chase_note n
                 where n.entry_round_id = w.entry_round_id and w.last_note_on is not null
                 order by n.id desc limit 1)
                union all
                (select n.by_name, n.for_name from eplan.chase_note n
                 where n.hiring_step_id = w.hiring_step_id and w.last_note_on is not null
                 order by n.id desc limit 1)) said on true
            order by page.others, not w.promise_broken, w.due_on, w.id""";

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final HiringStepWords words;

    InboxRows(JdbcClient jdbc, WorkingDays workingDays, BusinessClock clock, HiringStepWords words) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
        this.words = words;
    }

    /** Open items in the reader's scope. */
    InboxQuery open(InboxReader reader) {
        LocalDate today = clock.today();
        return InboxQuery.open(reader, today, FarOverdue.before(today, workingDays));
    }

    List<WorkItemView> read(InboxQuery query, int size) {
        WorkingDays held = workingDays.held();
        LocalDate today = clock.today();
        ItemReading reading = new ItemReading(query.reader(), words, held, today, FarOverdue.before(today, held));
        return jdbc.sql(PAGE.formatted(query.others(), query.where()))
                .params(query.params())
                .param("size", size)
                .query((row, n) -> reading.view(row))
                .list();
    }

    List<Day> days(InboxQuery query) {
        return InboxDays.read(jdbc, query, words);
    }

    Map<Group, Long> count(InboxQuery query) {
        StringBuilder select = new StringBuilder("select ");
        for (Group group : Group.values()) {
            select.append(group.ordinal() > 0 ? ", " : "")
                    .append("count(*) filter (where ")
                    .append(Lateness.condition(group))
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
}
