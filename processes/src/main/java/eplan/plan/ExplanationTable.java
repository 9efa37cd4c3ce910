package eplan.plan;

import eplan.people.Actor;
import eplan.plan.EntryRecords.Problem;
import eplan.shared.BusinessClock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people say of warnings. */
@Component
class ExplanationTable {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ExplanationTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param facts the figures it was about */
    record About(String rule, String field, String facts) {
        static About of(Problem problem) {
            return new About(problem.key(), problem.field(), problem.facts());
        }
    }

    Map<About, String> of(RecordKey key) {
        return RecordTable.of(jdbc.sql("""
                        select e.rule, e.field, e.facts, e.text
                          from eplan.explanation e join eplan.entry_record r on r.id = e.record_id
                         where r.lao_id = ? and r.data_year = ? and r.item = ? and r.period = ?"""), key)
                .query((row, n) -> Map.entry(
                        new About(row.getString("rule"), row.getString("field"), row.getString("facts")),
                        row.getString("text")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(long record, Problem problem, String text, Actor by) {
        jdbc.sql("""
                        insert into eplan.explanation (record_id, rule, field, facts, text, by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (record_id, rule, field) do update
                           set facts = excluded.facts, text = excluded.text, by_name = excluded.by_name, at = excluded.at""")
                .params(
                        record,
                        problem.key(),
                        problem.field(),
                        problem.facts(),
                        text,
                        by.name(),
                        clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .update();
    }
}
