package eplan.cycle;

import eplan.plan.ClosedRounds;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds that ended without their data, and rounds past their lock. */
@Component
class ClosedEntryRounds implements ClosedRounds {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ClosedEntryRounds(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean closed(LaoId lao, FiscalYear dataYear, String item) {
        return jdbc.sql("""
                        select coalesce(bool_and(er.state in ('NOT_RECEIVED', 'RETIRED') or r.retired and er.state = 'PLANNED'
                                                 or coalesce(d.lock_on < :today, false)), false)
                          from eplan.entry_round er
                          join eplan.round r on r.id = er.round_id
                         cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
                         where er.lao_id = :lao and r.data_year = :year and :item = any(r.items)""")
                .param("lao", lao.value())
                .param("year", dataYear.be())
                .param("item", item)
                .param("today", clock.today())
                .query(Boolean.class)
                .single();
    }
}
