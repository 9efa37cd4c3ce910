package eplan.bench;

import eplan.hiring.HiringApprovals;
import eplan.hiring.HiringYears;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * "Budget allocated" for all provinces by one act, beside one act a province. Each run has a hiring year of its own, really opened and
 * approved in every province, so that the release begins a signing in each.
 */
final class ScoresBenchBudget {

    private static final int FIRST_YEAR = 2556;
    private static final int RUNS = 5;
    private static final int PLAIN_RUNS = 2;
    private static final int POSTS = 2;
    private static final String LETTER = "ว 2100";

    private final JdbcClient jdbc;
    private final Actors actors;
    private final HiringYears years;
    private final HiringApprovals approvals;
    private final Timelines timelines;
    private final ManagementService management;
    private final SettableClock clock;
    private int next = FIRST_YEAR;

    ScoresBenchBudget(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        actors = context.getBean(Actors.class);
        years = context.getBean(HiringYears.class);
        approvals = context.getBean(HiringApprovals.class);
        timelines = context.getBean(Timelines.class);
        management = context.getBean(ManagementService.class);
        clock = context.getBean(SettableClock.class);
    }

    static void headcounts(JdbcClient jdbc, FiscalYear year) {
        jdbc.sql("""
                        insert into eplan.hiring_headcount (fiscal_year, province_id, posts)
                        select ?, p.id, ? from eplan.province p
                         where p.id in (select l.province_id from eplan.lao_on(date '2011-09-30') l)""").params(year.be(), POSTS).update();
    }

    /** The first run of each way warms up. */
    void run() {
        once(this::together);
        Times.print(
                "ours, budget release for all provinces (asked: 2 s)",
                IntStream.range(0, RUNS).mapToLong(i -> once(this::together)).toArray());
        once(this::oneByOne);
        Times.print(
                "plain, a release for each province",
                IntStream.range(0, PLAIN_RUNS)
                        .mapToLong(i -> once(this::oneByOne))
                        .toArray());
    }

    private interface Way {
        void release(FiscalYear year, List<ProvinceId> provinces);
    }

    private void together(FiscalYear year, List<ProvinceId> provinces) {
        actors.as(ScoresBench.OWNER, () -> years.releaseBudget(year, Set.of(), LETTER));
    }

    private void oneByOne(FiscalYear year, List<ProvinceId> provinces) {
        for (ProvinceId province : provinces) {
            actors.as(ScoresBench.OWNER, () -> years.releaseBudget(year, Set.of(province), LETTER));
        }
    }

    /** @return nanoseconds of the release alone */
    private long once(Way way) {
        FiscalYear year = new FiscalYear(next++);
        List<ProvinceId> provinces = approved(year);
        long nanos = Times.once(() -> way.release(year, provinces));
        long signing = jdbc.sql("""
                        select count(*) from eplan.hiring_step_now s join eplan.hiring_year y on y.id = s.hiring_year_id
                         where s.fiscal_year = ? and s.kind = 'SIGNING' and s.state = 'OPEN' and y.budget_on is not null""").param(year.be()).query(Long.class).single();
        if (signing != provinces.size()) {
            throw new IllegalStateException(signing + " of " + provinces.size() + " provinces can sign");
        }
        return nanos;
    }

    /** On the day before the year begins; nothing but what is called here runs then. */
    private List<ProvinceId> approved(FiscalYear year) {
        clock.set(year.previous().last());
        actors.asSystem(() -> {
            timelines.prepare(year.previous());
            return true;
        });
        headcounts(jdbc, year);
        actors.as(ScoresBench.OWNER, () -> years.open(year, ScoresBench.letter(year)));
        List<ProvinceId> provinces = jdbc.sql(
                        "select province_id from eplan.hiring_year where fiscal_year = ? order by province_id")
                .param(year.be())
                .query((row, n) -> new ProvinceId(row.getLong("province_id")))
                .list();
        provinces.forEach(province -> approve(year, province));
        management
                .createJobQuery()
                .processDefinitionKey("hiring-year")
                .activityId("approval")
                .list()
                .forEach(job -> management.executeJob(job.getId()));
        return provinces;
    }

    private void approve(FiscalYear year, ProvinceId province) {
        Actor head = new Actor(null, "head", Role.PROVINCIAL_HEAD, province, null);
        actors.as(head, () -> {
            approvals.approve(
                    year, province, POSTS, "อนุมัติ 1", year.previous().last());
            return true;
        });
    }
}
