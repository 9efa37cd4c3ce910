package eplan.inbox;

import eplan.people.SubstitutionChanged;
import eplan.registry.DayStarted;
import eplan.shared.BusinessClock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody took in another's place does not stay with them when they stand in no longer and could not hold it themselves. */
@Component
class SubstituteFollower {

    /**
     * Of an analyst's LAO it is that analyst's again; what stands at the head's level is free there. Rows are locked in the
     * order of their ids, as everywhere.
     */
    private static final String GIVE_BACK = """
            with back as (
                select i.id, case when a.role = 'ANALYST' then i.analyst_id end as holder
                from eplan.work_item i join eplan.account a on a.id = i.assignee_id
                where i.state = 'OPEN' %s
                  and ((a.role = 'ANALYST' and i.analyst_id <> a.id)
                       or (a.role = 'PROVINCIAL_OFFICER' and i.audience = 'HEAD'))
                  and not exists (
                      select from eplan.substitutes_on(cast(:today as date)) s
                      join eplan.account away on away.id = s.absent_id
                      where s.substitute_id = a.id and (s.absent_id = i.analyst_id or away.role = 'PROVINCIAL_HEAD')
                        and (s.district_id is null or s.district_id = i.district_id)
                        and (s.kind is null or s.kind = i.kind))
                order by i.id for update of i)
            update eplan.work_item w set assignee_id = b.holder, version = w.version + 1
            from back b where w.id = b.id""";

    private static final String GIVE_BACK_ALL = GIVE_BACK.formatted("");
    private static final String GIVE_BACK_OF = GIVE_BACK.formatted("and i.assignee_id = :substitute");

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    SubstituteFollower(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void giveBack(DayStarted started) {
        jdbc.sql(GIVE_BACK_ALL).param("today", clock.today()).update();
    }

    @EventListener
    void giveBack(SubstitutionChanged change) {
        if (change.ended()) {
            jdbc.sql(GIVE_BACK_OF)
                    .param("today", clock.today())
                    .param("substitute", change.stand().substitute().value())
                    .update();
        }
    }
}
