package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Analyst;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.SystemScores.Score;
import eplan.shared.AccountId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts both halves of everybody's evaluation in the simulated hiring year again, and holds what people are shown against it. */
@TestComponent
class HiredYearHalves {

    private static final String PARTS = """
            select s.account_id, p.criterion, c.points as corrected, round(100 * p.good / nullif(p.counted, 0), 2) as rate
              from eplan.system_score s
              join eplan.score_part p on p.run_id = s.run_id and p.account_id = s.account_id
              left join eplan.score_correction c on c.score_id = s.id and c.criterion = p.criterion
             where s.fiscal_year = ?""";

    @Autowired
    ScoreRules rules;

    @Autowired
    ScoreSteps steps;

    @Autowired
    SystemScores scores;

    @Autowired
    ProvinceEvaluations evaluations;

    @Autowired
    HeadcountDecisions decisions;

    @Autowired
    HiredYearActs acts;

    @Autowired
    JdbcClient jdbc;

    private record Part(AccountId analyst, BigDecimal points) {}

    /** What is shown and is not the sum of what it is made of. */
    List<String> faults(HiredYear year) {
        Map<AccountId, BigDecimal> system = systemHalves();
        List<String> faults = new ArrayList<>();
        for (Score score : acts.as(HiringPeople.HQ, () -> scores.of(HiredYear.YEAR, null))) {
            told(faults, "system half of ", score.analyst(), score.points(), system.get(score.analyst()));
        }
        Map<AccountId, Analyst> decided = acts.as(HiringPeople.HQ, () -> decisions.of(HiredYear.YEAR)).stream()
                .flatMap(province -> province.analysts().stream())
                .collect(Collectors.toMap(Analyst::account, Function.identity()));
        year.wild().stream()
                .flatMap(province ->
                        acts.as(HiringPeople.HQ, () -> evaluations.of(HiredYear.YEAR, province)).lines().stream())
                .forEach(line -> line(faults, line, system.get(line.analyst()), decided.get(line.analyst())));
        return faults;
    }

    /** By the rates of the parts and the table of the year, or what an answered objection made of them. */
    private Map<AccountId, BigDecimal> systemHalves() {
        List<ScoreRow> rows =
                acts.as(HiringPeople.HQ, () -> rules.of(HiredYear.YEAR)).rows();
        ScoreSteps.Decision decision = steps.of(rows);
        return jdbc
                .sql(PARTS)
                .param(HiredYear.YEAR.be())
                .query((row, n) -> new Part(new AccountId(row.getLong("account_id")), points(row, rows, decision)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Part::analyst, Collectors.reducing(BigDecimal.ZERO, Part::points, BigDecimal::add)));
    }

    private static BigDecimal points(ResultSet row, List<ScoreRow> rows, ScoreSteps.Decision decision)
            throws SQLException {
        BigDecimal corrected = row.getBigDecimal("corrected");
        if (corrected != null) {
            return corrected;
        }
        ScoreCriterion criterion = ScoreCriterion.valueOf(row.getString("criterion"));
        BigDecimal rate = row.getBigDecimal("rate");
        return rate == null ? most(rows, criterion) : decision.points(criterion, rate);
    }

    private static BigDecimal most(List<ScoreRow> rows, ScoreCriterion criterion) {
        return rows.stream()
                .filter(row -> row.criterion() == criterion)
                .map(ScoreRow::points)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static void line(
            List<String> faults, Line line, @Nullable BigDecimal system, @Nullable Analyst toDecideOn) {
        BigDecimal province = line.points().isEmpty()
                ? null
                : line.points().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = system == null || province == null ? null : system.add(province);
        told(faults, "system half on the sheet of ", line.analyst(), line.system(), system);
        told(faults, "half of the province for ", line.analyst(), line.province(), province);
        told(faults, "total on the sheet of ", line.analyst(), line.total(), total);
        if (toDecideOn != null) {
            told(faults, "total to decide on of ", line.analyst(), toDecideOn.total(), total);
        }
    }

    private static void told(
            List<String> faults,
            String what,
            AccountId analyst,
            @Nullable BigDecimal shown,
            @Nullable BigDecimal counted) {
        boolean same = shown == null ? counted == null : counted != null && shown.compareTo(counted) == 0;
        if (!same) {
            faults.add(what + "account " + analyst + " is " + shown + ", its parts make " + counted);
        }
    }
}
