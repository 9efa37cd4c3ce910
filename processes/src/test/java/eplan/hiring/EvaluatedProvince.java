package eplan.hiring;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One province's hiring year 2602 as a bare row, with the process of its evaluation where a test wants it. */
final class EvaluatedProvince {

    private static final String STEPS =
            "(select s.id from eplan.hiring_step s join eplan.hiring_year y on y.id = s.hiring_year_id and y.fiscal_year = 2602)";
    private static final String YEARS = "(select id from eplan.hiring_year where fiscal_year = 2602)";

    private static final List<String> FORGET = List.of(
            "delete from eplan.work_item where hiring_step_id in " + STEPS,
            "delete from eplan.hiring_event where hiring_year_id in " + YEARS,
            "delete from eplan.hiring_number where hiring_year_id in " + YEARS,
            "delete from eplan.hiring_step where hiring_year_id in " + YEARS,
            "delete from eplan.hiring_year where fiscal_year = 2602");

    final ProvinceId province;
    final Actor officer;
    final Actor head;

    private final ScoredOffice office;
    private final ProvinceEvaluations evaluations;
    private final long year;

    EvaluatedProvince(ScoredOffice office, ProvinceEvaluations evaluations, ProvinceId province) {
        this.office = office;
        this.evaluations = evaluations;
        this.province = province;
        officer = office.person(Role.PROVINCIAL_OFFICER, province);
        head = office.person(Role.PROVINCIAL_HEAD, province);
        year = office.jdbc
                .sql(
                        "insert into eplan.hiring_year (fiscal_year, province_id, opened_on) values (2602, ?, ?) returning id")
                .params(province.value(), ScoredOffice.TODAY)
                .query(Long.class)
                .single();
    }

    static void forget(JdbcClient jdbc) {
        FORGET.forEach(sql -> jdbc.sql(sql).update());
    }

    /** The step waits for the summary. */
    void stepOpens(RuntimeService runtime) {
        runtime.startProcessInstanceByKey(
                "hiring-step", "2602/" + year + "/evaluation", Map.of("hiringYearId", year, "stepKind", "EVALUATION"));
    }

    String stepState() {
        return office.jdbc
                .sql("select state from eplan.hiring_step where hiring_year_id = ? and kind = 'EVALUATION'")
                .param(year)
                .query(String.class)
                .single();
    }

    /** Types of the lines of its history, in order. */
    List<String> history() {
        return office.jdbc
                .sql("select type from eplan.hiring_event where hiring_year_id = ? order by id")
                .param(year)
                .query(String.class)
                .list();
    }

    /** By the five criteria as shipped. */
    static Map<Integer, BigDecimal> points(String... five) {
        return Map.of(
                1, new BigDecimal(five[0]),
                2, new BigDecimal(five[1]),
                3, new BigDecimal(five[2]),
                4, new BigDecimal(five[3]),
                5, new BigDecimal(five[4]));
    }

    void evaluate(Actor analyst, Map<Integer, BigDecimal> points) {
        evaluate(ScoredOffice.account(analyst), points);
    }

    void evaluate(AccountId analyst, Map<Integer, BigDecimal> points) {
        evaluate(analyst, version(analyst), points);
    }

    /** @param version that the form was opened with. @return the one that is kept now */
    int evaluate(AccountId analyst, int version, Map<Integer, BigDecimal> points) {
        return office.as(
                officer,
                () -> evaluations.evaluate(ScoredOffice.HIRING, province, analyst, version, points, "ทำงานดี"));
    }

    /** As whoever opens the form now reads it. */
    int version(AccountId analyst) {
        return sheet().lines().stream()
                .filter(line -> line.analyst().equals(analyst))
                .findFirst()
                .map(ProvinceEvaluations.Line::version)
                .orElse(0);
    }

    void send() {
        office.as(head, () -> {
            evaluations.sendSummary(ScoredOffice.HIRING, province);
            return true;
        });
    }

    ProvinceEvaluations.Sheet sheet() {
        return office.as(officer, () -> evaluations.of(ScoredOffice.HIRING, province));
    }
}
