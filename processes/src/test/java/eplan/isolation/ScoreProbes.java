package eplan.isolation;

import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.PROCESS_OWNER;

import eplan.hiring.HqOutages;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules;
import eplan.hiring.SystemScores;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The evaluation of the own analyst in hiring year 2610, made in each probe's transaction and gone with it. */
final class ScoreProbes {

    private static final FiscalYear YEAR = new FiscalYear(2610);
    private static final LocalDate DAY = LocalDate.of(2066, 6, 30);

    private static final Set<Who> OFFICE = Set.of(Who.OWN_OFFICER, Who.OWN_HEAD);
    private static final Set<Who> SEE = Who.plus(NATION, Who.OWN_OFFICER, Who.OWN_HEAD);
    private static final Set<Who> SEE_SCORE = Who.plus(SEE, Who.OWN_ANALYST);
    private static final Set<Who> HQ = Set.of(Who.HQ_OWNER, Who.HQ_OFFICER, Who.SYSTEM);
    private static final Set<Who> ANALYSTS = Set.of(Who.OWN_ANALYST, Who.FOREIGN_ANALYST, Who.SYSTEM);
    private static final Set<Who> PART =
            Who.plus(SEE_SCORE, Who.FOREIGN_ANALYST, Who.FOREIGN_OFFICER, Who.FOREIGN_HEAD);

    private ScoreProbes() {}

    static List<Probe> all(Scene scene) {
        return Stream.of(scores(), evaluations(), rulesAndOutages())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Probe> scores() {
        return List.of(
                Probe.act(
                        "SystemScores.run(FiscalYear)",
                        PROCESS_OWNER,
                        s -> scores(s).run(YEAR)),
                Probe.of(
                        "SystemScores.progress(FiscalYear)",
                        NATION,
                        s -> scores(s).progress(YEAR)),
                Probe.of(
                        "SystemScores.of(FiscalYear, ProvinceId)",
                        SEE,
                        s -> scores(s).of(YEAR, s.home)),
                Probe.of(
                        "SystemScores.mine(FiscalYear)",
                        ANALYSTS,
                        s -> scores(s).mine(YEAR)),
                Probe.of("SystemScores.detail(long)", SEE_SCORE, s -> scores(s).detail(score(s))),
                Probe.of(
                        "SystemScores.cases(long, ScoreCriterion, int, int)",
                        SEE_SCORE,
                        s -> scores(s).cases(score(s), ScoreCriterion.COMPLETE, 0, 10)),
                Probe.act(
                        "SystemScores.object(long, String)",
                        Set.of(Who.OWN_ANALYST),
                        s -> scores(s).object(score(s), "text")),
                Probe.act(
                        "SystemScores.accept(long, BigDecimal)",
                        Set.of(Who.OWN_ANALYST),
                        s -> scores(s).accept(score(s), BigDecimal.ZERO)),
                Probe.act(
                        "SystemScores.answer(long, List, String)",
                        HQ,
                        s -> scores(s).answer(score(s), List.of(), "answer")),
                Probe.of(
                        "SystemScores.objectionsXlsx(FiscalYear)",
                        NATION,
                        s -> scores(s).objectionsXlsx(YEAR)),
                Probe.of(
                        "SystemScores.objectionsWaiting()",
                        NATION,
                        s -> scores(s).objectionsWaiting()));
    }

    private static List<Probe> evaluations() {
        return List.of(
                Probe.of(
                        "ProvinceEvaluations.criteria(FiscalYear)",
                        PART,
                        s -> evaluations(s).criteria(YEAR)),
                Probe.act(
                        "ProvinceEvaluations.criteria(FiscalYear, List, String)",
                        PROCESS_OWNER,
                        s -> evaluations(s).criteria(YEAR, List.of(), "reason")),
                Probe.of("ProvinceEvaluations.of(FiscalYear, ProvinceId)", SEE, s -> {
                    score(s);
                    return evaluations(s).of(YEAR, s.home);
                }),
                Probe.of("ProvinceEvaluations.unscored(FiscalYear, ProvinceId)", SEE, s -> {
                    score(s);
                    return evaluations(s).unscored(YEAR, s.home);
                }),
                Probe.of("ProvinceEvaluations.undecided(FiscalYear, ProvinceId)", SEE, s -> {
                    score(s);
                    return evaluations(s).undecided(YEAR, s.home);
                }),
                Probe.of(
                        "ProvinceEvaluations.mine(FiscalYear)",
                        ANALYSTS,
                        s -> evaluations(s).mine(YEAR)),
                Probe.act(
                        "ProvinceEvaluations.evaluate(FiscalYear, ProvinceId, AccountId, int, Map, String)",
                        Who.plus(OFFICE, Who.SYSTEM),
                        s -> {
                            score(s);
                            evaluations(s).evaluate(YEAR, s.home, s.account(Who.OWN_ANALYST), 0, Map.of(), "");
                        }),
                Probe.act(
                        "ProvinceEvaluations.sendSummary(FiscalYear, ProvinceId)",
                        Set.of(Who.OWN_HEAD, Who.SYSTEM),
                        s -> {
                            score(s);
                            evaluations(s).sendSummary(YEAR, s.home);
                        }),
                Probe.of("ProvinceEvaluations.summaryPdf(FiscalYear, ProvinceId)", SEE, s -> {
                    score(s);
                    return evaluations(s).summaryPdf(YEAR, s.home);
                }),
                Probe.of("ProvinceEvaluations.xlsx(FiscalYear, ProvinceId)", SEE, s -> {
                    score(s);
                    return evaluations(s).xlsx(YEAR, s.home);
                }));
    }

    private static List<Probe> rulesAndOutages() {
        return List.of(
                Probe.of("ScoreRules.of(FiscalYear)", PART, s -> rules(s).of(YEAR)),
                Probe.of("ScoreRules.check(List)", NATION, s -> rules(s).check(List.of())),
                Probe.act(
                        "ScoreRules.set(FiscalYear, int, List, String)",
                        PROCESS_OWNER,
                        s -> rules(s).set(YEAR, 0, List.of(), "reason")),
                Probe.of("HqOutages.of(FiscalYear)", PART, s -> outages(s).of(YEAR)),
                Probe.of("HqOutages.xlsx(FiscalYear)", PART, s -> outages(s).xlsx(YEAR)),
                Probe.act(
                        "HqOutages.record(LocalDate, LocalDate, Set, String)",
                        HQ,
                        s -> outages(s).record(Scene.TODAY, Scene.TODAY, Set.of(s.home), "reason")),
                Probe.act("HqOutages.remove(long, String)", HQ, s -> outages(s).remove(outage(s), "reason")));
    }

    /** The analyst's score, and the province's hiring year in which it was computed. */
    private static long score(Scene scene) {
        JdbcClient jdbc = scene.bean(JdbcClient.class);
        jdbc.sql("insert into eplan.hiring_year (fiscal_year, province_id, opened_on) values (2610, ?, ?)")
                .params(scene.home.value(), DAY)
                .update();
        jdbc.sql("insert into eplan.score_year (fiscal_year, cut_off, rules_version) values (2610, ?, 0)")
                .param(DAY)
                .update();
        jdbc.sql(
                        "insert into eplan.score_run (fiscal_year, state, by_name, ended) values (2610, 'DONE', 'probe', now())")
                .update();
        return jdbc.sql("""
                        insert into eplan.system_score (fiscal_year, account_id, province_id, lao_months)
                        values (2610, ?, ?, 1) returning id""")
                .params(scene.account(Who.OWN_ANALYST).value(), scene.home.value())
                .query(Long.class)
                .single();
    }

    private static long outage(Scene scene) {
        return scene.bean(JdbcClient.class)
                .sql(
                        "insert into eplan.hq_outage (from_on, to_on, reason, by_name, at) values (?, ?, 'r', 'probe', now()) returning id")
                .params(Scene.TODAY, Scene.TODAY)
                .query(Long.class)
                .single();
    }

    private static SystemScores scores(Scene scene) {
        return scene.bean(SystemScores.class);
    }

    private static ProvinceEvaluations evaluations(Scene scene) {
        return scene.bean(ProvinceEvaluations.class);
    }

    private static ScoreRules rules(Scene scene) {
        return scene.bean(ScoreRules.class);
    }

    private static HqOutages outages(Scene scene) {
        return scene.bean(HqOutages.class);
    }
}
