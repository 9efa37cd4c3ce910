package eplan.hiring;

import eplan.shared.HiringStepId;
import eplan.shared.NotFound;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds steps, and holds them until the transaction ends: holidays and deadline before step, as everywhere (deadline, step, work item,
 * job). Callers ask for the right.
 */
@Component
class HeldSteps {

    /** Every mover holds the round's default date {@code FOR UPDATE}: sharing it keeps all moves of this round out. */
    private static final String SHARE_DEADLINE = """
            select d.id from eplan.deadline d
              join eplan.hiring_step s on s.round_id = d.round_id
             where s.id = ? and d.province_id is null and d.lao_id is null
               for share of d""";

    private static final String OPEN = "select id from eplan.hiring_step where state = 'OPEN' and " + StepKey.WHICH;

    private final KeptHolidays holidays;
    private final JdbcClient jdbc;

    HeldSteps(KeptHolidays holidays, JdbcClient jdbc) {
        this.holidays = holidays;
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none */
    HiringStep require(HiringStepId id) {
        return jdbc.sql("select * from eplan.hiring_step_now where id = ?")
                .param(id.value())
                .query((row, n) -> HiringStep.of(row))
                .optional()
                .orElseThrow(() -> new NotFound("hiring step " + id));
    }

    /** The step as it is once nobody else can change it or its date. @throws NotFound when there is none */
    HiringStep hold(HiringStepId id) {
        holidays.keep();
        jdbc.sql(SHARE_DEADLINE).param(id.value()).query(Long.class).list();
        jdbc.sql("select id from eplan.hiring_step where id = ? for no key update")
                .param(id.value())
                .query(Long.class)
                .list();
        return require(id);
    }

    /** The open step of this kind, held. */
    Optional<HiringStep> holdOpen(StepKey key) {
        return key.on(jdbc.sql(OPEN))
                .query((row, n) -> new HiringStepId(row.getLong("id")))
                .optional()
                .map(this::hold)
                .filter(HiringStep::open);
    }
}
