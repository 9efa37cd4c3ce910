package eplan.inbox;

import eplan.people.PortfolioChanged;
import eplan.registry.DayStarted;
import eplan.registry.LaosChangedProvince;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open work goes with its LAO from one analyst to another, in the same transaction, and leaves those who left overnight. */
@Component
class PortfolioFollower {

    /**
     * What is an analyst's to do is the new one's, or free where the LAO is nobody's now. Of the rest nothing stays with an
     * analyst who no longer sees it; what officers took is theirs. Work of an analyst's own contract goes with no LAO. Rows are
     * locked in the order of their ids, as everywhere.
     */
    private static final String FOLLOW = """
            with moving as (
                select i.id, p.account_id
                from eplan.work_item i left join eplan.portfolio_on(:day) p on p.lao_id = i.lao_id
                where i.state = 'OPEN' and i.hiring_step_id is null and i.analyst_id is distinct from p.account_id %s
                order by i.id for update of i)
            update eplan.work_item w
            set analyst_id = h.account_id,
                assignee_id = case
                    when w.audience = 'ANALYST' then h.account_id
                    when w.assignee_id <> h.account_id
                        and exists (select from eplan.account a where a.id = w.assignee_id and a.role = 'ANALYST')
                        then null
                    else w.assignee_id end,
                version = w.version + 1
            from moving h where w.id = h.id""";

    private static final String FOLLOW_LAOS = FOLLOW.formatted("and i.lao_id = any(:laos)");
    private static final String FOLLOW_ALL = FOLLOW.formatted("");

    /** What somebody took whose account is closed by now. */
    private static final String FREE = """
            with held as (
                select i.id from eplan.work_item i join eplan.account a on a.id = i.assignee_id
                where i.state = 'OPEN' and not a.enabled
                order by i.id for update of i)
            update eplan.work_item w set assignee_id = null, version = w.version + 1
            from held h where w.id = h.id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    PortfolioFollower(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void follow(PortfolioChanged change) {
        follow(change.laos(), clock.today());
    }

    /** In its new province the LAO is nobody's until the head there gives it to somebody. After the province itself. */
    @EventListener
    @Order(21)
    void follow(LaosChangedProvince change) {
        follow(change.laos(), change.day());
    }

    /** Accounts that were closed, or got another role or province, tell nobody: each morning looks who still has what. */
    @EventListener
    void leaveThoseWhoLeft(DayStarted started) {
        jdbc.sql(FOLLOW_ALL).param("day", clock.today()).update();
        jdbc.sql(FREE).update();
    }

    private void follow(Collection<LaoId> laos, LocalDate day) {
        jdbc.sql(FOLLOW_LAOS)
                .param("day", day)
                .param("laos", laos.stream().map(LaoId::value).toArray(Long[]::new))
                .update();
    }
}
