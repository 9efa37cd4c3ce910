package eplan.plan;

import eplan.people.Actor;
import eplan.plan.EntryRecords.Confirmation;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The LAO's word on what was completed on its behalf: asked for, given, and what came of a dispute. */
@Component
class RecordAnswers {

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;

    RecordAnswers(JdbcClient jdbc, BusinessClock clock, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.publisher = publisher;
    }

    /**
     * Something was added on behalf to what is complete. Says so once until the LAO has answered; what it disputes stays
     * disputed until officers have said what came of that.
     */
    void askAgain(RecordKey key, String onBehalf) {
        var sql = """
                update eplan.entry_record
                   set confirmation = 'PENDING', confirmed_by = null, confirmed_at = null, dispute = null,
                       dispute_settled_at = null
                 where""" + RecordTable.KEY + """
                   and status = 'COMPLETE' and confirmation is distinct from 'PENDING'
                   and (confirmation is distinct from 'DISPUTED' or dispute_settled_at is not null)""";
        if (RecordTable.of(jdbc.sql(sql), key).update() > 0) {
            publisher.publishEvent(new AddedOnBehalf(key, onBehalf));
        }
    }

    /** What the LAO says of a record that was completed on its behalf and waits for that. */
    void answer(RecordKey key, Confirmation answer, Actor by, @Nullable String dispute) {
        var sql = """
                update eplan.entry_record
                   set confirmation = ?, confirmed_by = ?, confirmed_at = ?, dispute = ?, dispute_settled_at = null
                 where""" + RecordTable.KEY + "and status = 'COMPLETE' and confirmation = 'PENDING'";
        var statement =
                jdbc.sql(sql).param(answer.name()).param(by.name()).param(now()).param(dispute);
        if (RecordTable.of(statement, key).update() == 0) {
            throw new Refused("refused.record.nothing-to-confirm");
        }
    }

    /** Officers have said what came of the LAO's dispute, which stays on record. */
    void settleDispute(RecordKey key) {
        var sql = "update eplan.entry_record set dispute_settled_at = ? where" + RecordTable.KEY
                + "and confirmation = 'DISPUTED' and dispute_settled_at is null";
        if (RecordTable.of(jdbc.sql(sql).param(now()), key).update() == 0) {
            throw new Refused("refused.dispute.none");
        }
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
