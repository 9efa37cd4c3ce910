package eplan.hiring;

import eplan.engine.DueJobs;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks in the evening at the contracts, people and points of the simulated hiring year: every line is something that must not be. */
@TestComponent
class HiredYearEvening {

    /** Faults told in full; one mistake makes many. */
    private static final int TOLD = 8;

    private static final String BEFORE_THE_BUDGET = """
            select 'contract ' || c.id || ' signed on ' || c.signed_on || ', budget since '
                   || coalesce(cast(y.budget_on as text), 'never') || ', approved on ' || coalesce(cast(a.dated as text), 'never')
              from eplan.contract c
              join eplan.hiring_year y on y.id = c.hiring_year_id
              left join eplan.hiring_approval a on a.hiring_year_id = y.id
             where y.budget_on is null or c.signed_on < y.budget_on or a.dated is null or c.signed_on < a.dated
            union all
            select 'signing waits without a budget in hiring year ' || y.id
              from eplan.hiring_step s join eplan.hiring_year y on y.id = s.hiring_year_id
             where s.kind = 'SIGNING' and y.budget_on is null""";

    private static final String OUTSIDE_THE_TERM = """
            select 'contract ' || c.id || ' is ' || c.state || ', from ' || c.from_on || ' to ' || c.last_day
              from eplan.contract c
             where case when cast(:today as date) < c.from_on then c.state <> 'SIGNED'
                        when cast(:today as date) <= c.last_day then c.state <> 'RUNNING'
                        else c.state not in ('SETTLING', 'ENDED') end""";

    /** Who was there before may sign in until the year's first day, or until a contract of theirs has ended. */
    private static final String ACCOUNTS = """
            select 'account ' || a.username || case when a.enabled then ' may' else ' may not' end || ' sign in'
              from eplan.account a
              left join (select account_id, bool_or(cast(:today as date) between from_on and last_day) as works,
                                bool_or(last_day < cast(:today as date)) as ended
                           from eplan.contract group by account_id) c on c.account_id = a.id
             where a.role = 'ANALYST'
               and (c.works and not a.enabled
                    or a.enabled and c.works is not true
                       and (c.ended or a.username not like 'present-%' or cast(:today as date) >= cast(:first as date)))""";

    private static final String TWICE = """
            select 'contracts ' || a.id || ' and ' || b.id || ' overlap'
              from eplan.contract a
              join eplan.contract b on a.id < b.id and (a.contractor_id = b.contractor_id or a.account_id = b.account_id)
             where daterange(a.from_on, a.last_day, '[]') && daterange(b.from_on, b.last_day, '[]')""";

    private static final String MORE_THAN_APPROVED = """
            select 'hiring year ' || hiring_year_id || ' has ' || taken || ' of ' || coalesce(approved, 0) || ' posts'
              from eplan.hiring_posts where taken > coalesce(approved, 0) - given_up""";

    private static final String HALVES = """
            select 'system half of account ' || account_id || ' is ' || points
              from eplan.system_score where points not between 0 and 50
            union all
            select 'half of the province for account ' || s.account_id || ' is ' || s.points
              from eplan.province_score s
              join (select fiscal_year, account_id, sum(points) as points from eplan.province_point group by 1, 2) p
                using (fiscal_year, account_id)
             where s.points not between 0 and 50 or s.points <> p.points
            union all
            select 'account ' || p.account_id || ' has ' || p.points || ' of ' || c.most
              from eplan.province_point p join eplan.province_criterion c using (fiscal_year, position)
             where p.points > c.most""";

    private static final String INSTALMENTS = """
            select 'contract ' || c.id || ' is ' || c.state || ' with instalment ' || i.number || ' ' || i.state
              from eplan.contract c join eplan.instalment i on i.contract_id = c.id
             where c.state = 'ENDED' and i.state not in ('ACCEPTED', 'CANCELLED')
                or i.state = 'ACCEPTED' and (i.delivered_on is null or i.accepted_on < i.delivered_on)
                or i.from_on > c.last_day and i.state not in ('ACCEPTED', 'CANCELLED')""";

    private static final List<String> NEVER =
            List.of(BEFORE_THE_BUDGET, OUTSIDE_THE_TERM, ACCOUNTS, TWICE, MORE_THAN_APPROVED, HALVES, INSTALMENTS);

    @Autowired
    HiredYearChases chases;

    @Autowired
    HiredYearHalves halves;

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcClient jdbc;

    /** What is not as it ought to be; empty when all is well. */
    List<String> faults(HiredYear year) {
        List<String> faults = new ArrayList<>(chases.faults(year));
        faults.addAll(halves.faults(year));
        for (String sql : NEVER) {
            faults.addAll(jdbc.sql(sql)
                    .param("today", year.today())
                    .param("first", HiredYear.YEAR.first())
                    .query(String.class)
                    .list());
        }
        if (jobs.failed() > 0) {
            faults.add(jobs.failed() + " jobs failed for good");
        }
        return faults.size() <= TOLD ? faults : told(faults);
    }

    private static List<String> told(List<String> faults) {
        List<String> told = new ArrayList<>(faults.subList(0, TOLD));
        told.add("and " + (faults.size() - TOLD) + " more");
        return told;
    }
}
