package eplan.timeline;

import eplan.people.Access;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.RoundId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks {@code eplan.effective_deadline}, the one place where default, override and extension are weighed. */
@Service
class DeadlineLookup implements Deadlines {

    private final Access access;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    DeadlineLookup(Access access, BusinessClock clock, JdbcClient jdbc) {
        this.access = access;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Deadline of(RoundId round, LaoId lao) {
        access.seeLao(lao);
        return inForce(round, lao);
    }

    /**
     * Every mover holds the round's default row {@code FOR UPDATE}, whatever it moves; so sharing that row keeps all moves
     * of this round out, also of overrides and extensions that do not exist yet.
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Deadline forArming(RoundId round, LaoId lao) {
        access.system();
        jdbc.sql("""
                        select id from eplan.deadline
                         where round_id = ? and province_id is null and lao_id is null for share""").param(round.value()).query(Long.class).list();
        return inForce(round, lao);
    }

    private Deadline inForce(RoundId round, LaoId lao) {
        return jdbc.sql("select due_on, lock_on, source from eplan.effective_deadline(?, ?, ?)")
                .param(round.value())
                .param(lao.value())
                .param(clock.today())
                .query((row, number) -> new Deadline(
                        round,
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("lock_on", LocalDate.class),
                        Deadline.Source.valueOf(row.getString("source"))))
                .optional()
                .orElseThrow(() -> new NotFound("round " + round));
    }
}
