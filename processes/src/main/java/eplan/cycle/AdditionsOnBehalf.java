package eplan.cycle;

import eplan.plan.AddedOnBehalf;
import eplan.plan.RecordKey;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts into the history of a round what an analyst added to one of its complete items, in the same transaction. */
@Component
class AdditionsOnBehalf {

    private final EntryRoundRepository rounds;
    private final CaseEvents events;
    private final JdbcClient jdbc;

    AdditionsOnBehalf(EntryRoundRepository rounds, CaseEvents events, JdbcClient jdbc) {
        this.rounds = rounds;
        this.events = events;
        this.jdbc = jdbc;
    }

    @EventListener
    void added(AddedOnBehalf added) {
        RecordKey key = added.key();
        find(key)
                .map(rounds::require)
                .ifPresent(round -> events.item(round, CaseEventType.ITEM_ADDED_ON_BEHALF, key.item(), added.reason()));
    }

    private Optional<Long> find(RecordKey key) {
        return jdbc.sql("""
                        select er.id from eplan.entry_round er join eplan.round r on r.id = er.round_id
                         where er.lao_id = ? and r.data_year = ? and r.key = ?
                         order by er.fiscal_year desc limit 1""")
                .params(key.lao().value(), key.dataYear().be(), key.period())
                .query(Long.class)
                .optional();
    }
}
