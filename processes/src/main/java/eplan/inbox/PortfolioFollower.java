package eplan.inbox;

import eplan.people.PortfolioChanged;
import eplan.registry.LaosChangedProvince;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open work goes with its LAO from one analyst to another, in the same transaction. */
@Component
class PortfolioFollower {

    /**
     * What is an analyst's to do is the new one's, or free where the LAO is nobody's now. Of the rest nothing stays with an
     * analyst who no longer sees it; what officers took is theirs.
     */
    private static final String FOLLOW = """
            update eplan.work_item w
            set analyst_id = h.account_id,
                assignee_id = case
                    when w.audience = 'ANALYST' then h.account_id
                    when w.assignee_id <> h.account_id
                        and exists (select from eplan.account a where a.id = w.assignee_id and a.role = 'ANALYST')
                        then null
                    else w.assignee_id end,
                version = w.version + 1
            from (select l.id as lao_id, p.account_id
                    from eplan.lao l left join eplan.portfolio_on(:day) p on p.lao_id = l.id
                   where l.id = any(:laos)) h
            where w.lao_id = h.lao_id and w.state = 'OPEN' and w.analyst_id is distinct from h.account_id""";

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

    private void follow(Collection<LaoId> laos, LocalDate day) {
        jdbc.sql(FOLLOW)
                .param("day", day)
                .param("laos", laos.stream().map(LaoId::value).toArray(Long[]::new))
                .update();
    }
}
