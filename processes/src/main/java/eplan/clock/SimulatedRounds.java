package eplan.clock;

import eplan.plan.RecordKey;
import eplan.shared.BusinessClock;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which round an LAO is asked for an item: headquarters split, merge and retire the calendar's rows as they like. */
@Component
@Profile("embedded")
class SimulatedRounds {

    /** Of two that ask for it, one that has opened. */
    private static final String ASKING = """
            select r.key
              from eplan.entry_round er
              join eplan.round r on r.id = er.round_id
             cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
             where er.lao_id = :lao and r.data_year = :year and :item = any(r.items)
               and er.state not in ('RETIRED', 'NOT_RECEIVED') and not (r.retired and er.state = 'PLANNED')
               and (d.lock_on is null or d.lock_on >= :today)
             order by er.fiscal_year desc, er.state = 'PLANNED', r.opens_on, r.id
             limit 1""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    SimulatedRounds(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same person at another item of the LAO's year; empty where no round takes it. */
    Optional<Writing> asking(Writing writing, String item) {
        RecordKey key = writing.key();
        return jdbc.sql(ASKING)
                .param("lao", key.lao().value())
                .param("year", key.dataYear().be())
                .param("item", item)
                .param("today", clock.today())
                .query(String.class)
                .optional()
                .map(round -> writing.of(item, round));
    }
}
