package eplan.hiring;

import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.ScoreRuns.Run;
import eplan.shared.AccountId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes points of cases, criterion by criterion; in the caller's transaction. */
@Component
class ScoreParts {

    private final JdbcClient jdbc;

    ScoreParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(long account, ScoreCriterion criterion) {}

    /** @param rate percent; null when nothing counted */
    private record Rate(
            Key key,
            BigDecimal good,
            BigDecimal counted,
            int excused,
            @Nullable BigDecimal rate) {

        static Rate nothing(Key key) {
            return new Rate(key, BigDecimal.ZERO, BigDecimal.ZERO, 0, null);
        }
    }

    /** The parts of these analysts in the run. @param rows the frozen ones; @param decision what they decide */
    void add(Run run, Collection<AccountId> analysts, List<ScoreRow> rows, ScoreSteps.Decision decision) {
        Map<Key, Rate> rates = rates(run, analysts);
        List<Rate> all = new ArrayList<>();
        for (AccountId analyst : analysts) {
            for (ScoreCriterion criterion : ScoreCriterion.values()) {
                Key key = new Key(analyst.value(), criterion);
                all.add(rates.getOrDefault(key, Rate.nothing(key)));
            }
        }
        write(run, all, rows, decision);
    }

    /** The totals of these scores, of the runs that they show, with corrections. */
    void total(Collection<Long> scores) {
        jdbc.sql(ScorePartSql.TOTAL)
                .param("scores", scores.toArray(Long[]::new))
                .update();
    }

    private Map<Key, Rate> rates(Run run, Collection<AccountId> analysts) {
        Map<Key, Rate> rates = new HashMap<>();
        jdbc.sql(ScorePartSql.RATES)
                .param("run", run.id())
                .param("accounts", analysts.stream().map(AccountId::value).toArray(Long[]::new))
                .query(row -> {
                    Rate rate = rate(row);
                    rates.put(rate.key(), rate);
                });
        return rates;
    }

    private static Rate rate(ResultSet row) throws SQLException {
        return new Rate(
                new Key(row.getLong("account_id"), ScoreCriterion.valueOf(row.getString("criterion"))),
                row.getBigDecimal("good"),
                row.getBigDecimal("counted"),
                row.getInt("excused"),
                row.getBigDecimal("rate"));
    }

    private void write(Run run, List<Rate> rates, List<ScoreRow> rows, ScoreSteps.Decision decision) {
        Map<ScoreCriterion, BigDecimal> most = new HashMap<>();
        for (ScoreCriterion criterion : ScoreCriterion.values()) {
            most.put(criterion, ScoreRowRules.most(ScoreRowRules.steps(rows, criterion)));
        }
        jdbc.sql(ScorePartSql.ADD)
                .param("run", run.id())
                .param(
                        "accounts",
                        rates.stream().map(rate -> rate.key().account()).toArray(Long[]::new))
                .param("criteria", texts(rates, rate -> rate.key().criterion().name()))
                .param("rates", texts(rates, rate -> plain(rate.rate())))
                .param("goods", texts(rates, rate -> plain(rate.good())))
                .param("counted", texts(rates, rate -> plain(rate.counted())))
                .param("points", texts(rates, rate -> plain(points(rate, most, decision))))
                .param("mosts", texts(rates, rate -> plain(most.get(rate.key().criterion()))))
                .param("excused", rates.stream().map(Rate::excused).toArray(Integer[]::new))
                .update();
    }

    /** Where nothing counted nothing is taken off. */
    private static BigDecimal points(Rate rate, Map<ScoreCriterion, BigDecimal> most, ScoreSteps.Decision decision) {
        ScoreCriterion criterion = rate.key().criterion();
        BigDecimal percent = rate.rate();
        return percent == null ? Objects.requireNonNull(most.get(criterion)) : decision.points(criterion, percent);
    }

    private static @Nullable String[] texts(List<Rate> rates, Function<Rate, @Nullable String> text) {
        @Nullable String[] texts = new @Nullable String[rates.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text.apply(rates.get(i));
        }
        return texts;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
