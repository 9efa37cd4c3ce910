package eplan.hiring;

import eplan.hiring.SystemScores.Correction;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objections and acceptances as they are stored; in the caller's transaction. */
@Component
class ScoreObjectionTable {

    private static final String CORRECT = """
            insert into eplan.score_correction (score_id, criterion, points)
            select cast(:score as bigint), x.criterion, x.points
              from unnest(cast(:criteria as text[]), cast(:points as numeric[])) as x (criterion, points)""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final ScoreParts parts;

    ScoreObjectionTable(JdbcClient jdbc, BusinessClock clock, ScoreParts parts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.parts = parts;
    }

    void add(long score, String text, Actor by) {
        jdbc.sql("insert into eplan.score_objection (score_id, text, by_name, at) values (?, ?, ?, ?)")
                .param(score)
                .param(text)
                .param(by.name())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the place of what was said of other points. */
    void accept(long score, BigDecimal points, Actor by) {
        jdbc.sql("""
                        insert into eplan.score_acceptance (score_id, points, by_name, at) values (?, ?, ?, ?)
                        on conflict (score_id) do update set
                            points = excluded.points, by_name = excluded.by_name, at = excluded.at""")
                .param(score)
                .param(points)
                .param(by.name())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(long score, String answer, Actor by) {
        jdbc.sql("""
                        update eplan.score_objection
                           set answer = ?, answered_by = ?, answered_for = ?, answered_at = ?
                         where score_id = ?""")
                .param(answer)
                .param(by.name())
                .param(by.forName())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .param(score)
                .update();
    }

    /** Other points in some criteria, and the total that follows; the caller holds the year, so that no run ends meanwhile. */
    void correct(long score, List<Correction> points) {
        jdbc.sql(CORRECT)
                .param("score", score)
                .param(
                        "criteria",
                        points.stream().map(one -> one.criterion().name()).toArray(String[]::new))
                .param(
                        "points",
                        points.stream().map(one -> one.points().toPlainString()).toArray(String[]::new))
                .update();
        parts.total(List.of(score));
    }

    /** How many wait for headquarters. */
    long waiting() {
        return jdbc.sql("select count(*) from eplan.score_objection where answer is null")
                .query(Long.class)
                .single();
    }

    /** Names of the province's analysts whose objections wait. */
    List<String> waiting(FiscalYear year, ProvinceId province) {
        return jdbc.sql("""
                        select a.display_name
                          from eplan.score_objection o
                          join eplan.system_score s on s.id = o.score_id
                          join eplan.account a on a.id = s.account_id
                         where o.answer is null and s.fiscal_year = ? and s.province_id = ?
                         order by a.display_name collate eplan.thai""")
                .param(year.be())
                .param(province.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
