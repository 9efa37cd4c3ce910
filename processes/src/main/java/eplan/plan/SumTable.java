package eplan.plan;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sums of an LAO's year, kept beside the rows they come from: planned in the edition promoted last, approved by the
 * ordinance with what moved since, committed and disbursed by quarter.
 */
@Component
class SumTable {

    /** Two people who change different items of one LAO count one after the other: the second sees what the first wrote. */
    private static final String ONE_AT_A_TIME =
            "select id from eplan.lao where id = any(:laos) order by id for no key update";

    private static final String CLEAR = "delete from eplan.plan_sum where data_year = :year and lao_id = any(:laos)";

    private final JdbcClient jdbc;

    SumTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static boolean concerns(String item) {
        return Projects.ITEM.equals(item)
                || Ordinances.ITEM.equals(item)
                || VisionStrategies.ITEM.equals(item)
                || Spending.quarter(item).isPresent();
    }

    void recount(LaoId lao, FiscalYear year) {
        recount(List.of(lao), year);
    }

    /** Of many LAOs at once, by the same statements. */
    void recount(List<LaoId> laos, FiscalYear year) {
        Long[] ids = laos.stream().map(LaoId::value).toArray(Long[]::new);
        jdbc.sql(ONE_AT_A_TIME).param("laos", ids).query(row -> {});
        jdbc.sql(CLEAR).param("laos", ids).param("year", year.be()).update();
        jdbc.sql(SumSql.COUNT)
                .param("laos", ids)
                .param("year", year.be())
                .param("second", Spending.first(year, 2))
                .param("third", Spending.first(year, 3))
                .param("fourth", Spending.first(year, 4))
                .update();
    }
}
