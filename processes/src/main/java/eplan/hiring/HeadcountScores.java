package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two halves of everybody's evaluation, as decisions on headcounts look at them. */
@Component
class HeadcountScores {

    private static final BigDecimal BOTH_HALVES = BigDecimal.TWO;
    private static final BigDecimal ABOVE_ALL = new BigDecimal(101);

    private final JdbcClient jdbc;

    HeadcountScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param system headquarters' half of 50; null while it is missing
     * @param evaluation the province's half of 50; null while it is missing
     */
    record Halves(
            AccountId account,
            @Nullable BigDecimal system,
            @Nullable BigDecimal evaluation) {

        /** Of 100; null while a half is missing. */
        @Nullable
        BigDecimal total() {
            return system == null || evaluation == null ? null : scaled(system.add(evaluation));
        }

        /**
         * Points of 100 by which is proposed: the total, or the system's half twice while the province's is missing; null without the
         * system's half: one province's word alone is no result (enclosure 3 has two halves).
         */
        @Nullable
        BigDecimal points() {
            if (system == null) {
                return null;
            }
            return scaled(evaluation == null ? system.multiply(BOTH_HALVES) : system.add(evaluation));
        }

        private static BigDecimal scaled(BigDecimal points) {
            return points.setScale(2, RoundingMode.HALF_UP);
        }
    }

    /** To sort by: who has no points comes after everybody who has some. */
    static BigDecimal toSort(@Nullable BigDecimal points) {
        return points == null ? ABOVE_ALL : points;
    }

    Map<AccountId, Halves> of(FiscalYear year) {
        return jdbc
                .sql("""
                    select coalesce(s.account_id, e.account_id) as account_id, s.points as system, e.points as evaluation
                      from (select account_id, max(points) as points from eplan.system_score
                             where fiscal_year = :year group by account_id) s
                      full join (select account_id, max(points) as points from eplan.province_score
                                  where fiscal_year = :year group by account_id) e on e.account_id = s.account_id\
                    """)
                .param("year", year.be())
                .query((row, n) -> new Halves(
                        new AccountId(row.getLong("account_id")),
                        row.getBigDecimal("system"),
                        row.getBigDecimal("evaluation")))
                .list()
                .stream()
                .collect(Collectors.toMap(Halves::account, Function.identity()));
    }
}
