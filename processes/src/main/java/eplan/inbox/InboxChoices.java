package eplan.inbox;

import eplan.inbox.Inbox.Choice;
import eplan.inbox.Inbox.Choices;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the filters offer: only what occurs in the actor's open items. */
@Component
class InboxChoices {

    private final JdbcClient jdbc;

    InboxChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Choices of(InboxQuery query) {
        return new Choices(rounds(query), levels(query), kinds(query), districts(query), people(query));
    }

    private List<Choice> rounds(InboxQuery query) {
        return choices(query, """
                select r.id, r.name_th as th, r.name_en as en from eplan.round r
                where r.id in (select w.round_id from eplan.work_item w where %s)
                order by r.opens_on, r.key""");
    }

    private List<Choice> districts(InboxQuery query) {
        return choices(query, """
                select d.id, d.name_th as th, d.name_th as en from eplan.district d
                where d.id in (select w.district_id from eplan.work_item w where %s)
                order by d.name_th""");
    }

    private List<Choice> people(InboxQuery query) {
        return choices(query, """
                select a.id, a.display_name as th, a.display_name as en from eplan.account a
                where a.id in (select w.assignee_id from eplan.work_item w where %s)
                order by a.display_name collate eplan.thai, a.id""");
    }

    private List<Choice> choices(InboxQuery query, String sql) {
        return jdbc.sql(sql.formatted(query.where()))
                .params(query.params())
                .query((row, n) -> new Choice(row.getLong("id"), row.getString("th"), row.getString("en")))
                .list();
    }

    private List<Integer> levels(InboxQuery query) {
        return jdbc.sql("select distinct w.level from eplan.work_item w where " + query.where()
                        + " and w.level > 0 order by 1")
                .params(query.params())
                .query((row, n) -> row.getInt(1))
                .list();
    }

    private List<WorkKind> kinds(InboxQuery query) {
        return jdbc
                .sql("select distinct w.kind from eplan.work_item w where " + query.where())
                .params(query.params())
                .query((row, n) -> WorkKind.valueOf(row.getString(1)))
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
