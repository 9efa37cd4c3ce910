package eplan.hiring;

import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.StaleForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The provinces' half and their summaries as they are stored; in the caller's transaction. */
@Component
class EvaluationTable {

    /** Writes nothing over what another one kept meanwhile. */
    private static final String KEEP = """
            insert into eplan.province_score (fiscal_year, account_id, province_id, points, remark, by_name, for_name, at, version)
            values (:year, :account, :province, :points, :remark, :by, :for, :at, cast(:version as int) + 1)
            on conflict (fiscal_year, account_id) do update set
                province_id = excluded.province_id, points = excluded.points, remark = excluded.remark,
                by_name = excluded.by_name, for_name = excluded.for_name, at = excluded.at,
                version = excluded.version
             where province_score.version = :version""";

    private static final String ADD_POINTS = """
            insert into eplan.province_point (fiscal_year, account_id, position, points)
            select cast(:year as int), cast(:account as bigint), x.position, x.points
              from unnest(cast(:positions as int[]), cast(:points as numeric[])) as x (position, points)""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    EvaluationTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One analyst's evaluation. @param half the sum of the points, which are by criterion's position */
    record Evaluation(
            FiscalYear year,
            ProvinceId province,
            AccountId analyst,
            Map<Integer, BigDecimal> points,
            BigDecimal half,
            String remark) {}

    /** The summary, sent. @param forName for whom {@code by} stood in; null otherwise */
    record Sent(LocalDate on, String by, @Nullable String forName) {}

    /**
     * Keeps it in the place of what was there.
     *
     * @param version that was read; 0 before anything was kept
     * @return the version that is there now
     * @throws StaleForm when there is another one by now
     */
    int keep(Evaluation one, int version, Actor by) {
        int kept = jdbc.sql(KEEP)
                .param("version", version)
                .param("year", one.year().be())
                .param("account", one.analyst().value())
                .param("province", one.province().value())
                .param("points", one.half())
                .param("remark", one.remark())
                .param("by", by.name())
                .param("for", by.forName())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new StaleForm("evaluation of " + one.analyst() + " in hiring year " + one.year());
        }
        points(one);
        return version + 1;
    }

    private void points(Evaluation one) {
        jdbc.sql("delete from eplan.province_point where fiscal_year = ? and account_id = ?")
                .param(one.year().be())
                .param(one.analyst().value())
                .update();
        List<Integer> positions = one.points().keySet().stream().sorted().toList();
        List<BigDecimal> points = one.points().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        jdbc.sql(ADD_POINTS)
                .param("year", one.year().be())
                .param("account", one.analyst().value())
                .param("positions", positions.toArray(Integer[]::new))
                .param("points", points.stream().map(BigDecimal::toPlainString).toArray(String[]::new))
                .update();
    }

    void send(FiscalYear year, ProvinceId province, Actor by) {
        jdbc.sql("""
                        insert into eplan.province_summary (fiscal_year, province_id, sent_on, sent_by, sent_for, at)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(year.be())
                .param(province.value())
                .param(clock.today())
                .param(by.name())
                .param(by.forName())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Sent> sent(FiscalYear year, ProvinceId province) {
        return jdbc.sql("select * from eplan.province_summary where fiscal_year = ? and province_id = ?")
                .param(year.be())
                .param(province.value())
                .query((row, n) -> new Sent(
                        row.getObject("sent_on", LocalDate.class), row.getString("sent_by"), row.getString("sent_for")))
                .optional();
    }

    /** The province in whose summary the analyst stands, once it was sent. */
    Optional<ProvinceId> summedUp(FiscalYear year, AccountId analyst) {
        return jdbc.sql("""
                        select m.province_id from eplan.province_summary m
                          left join eplan.system_score s on s.fiscal_year = m.fiscal_year and s.account_id = :account
                          left join eplan.province_score e on e.fiscal_year = m.fiscal_year and e.account_id = :account
                         where m.fiscal_year = :year and m.province_id = coalesce(e.province_id, s.province_id)""")
                .param("year", year.be())
                .param("account", analyst.value())
                .query((row, n) -> new ProvinceId(row.getLong("province_id")))
                .optional();
    }
}
