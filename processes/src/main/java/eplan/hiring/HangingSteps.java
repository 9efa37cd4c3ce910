package eplan.hiring;

import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that hang on a date, with what a move must know of them; read in one query. */
@Component
class HangingSteps {

    private static final String SELECT = """
            select n.*, s.counted_from, s.counted_days, p.name_th as province_th, r.key as round_key, e.state as chase_state,
                   e.process_instance_id as chase_instance, e.level as chase_level, e.level_since, e.touched_on, e.promised_on
              from eplan.hiring_step_now n
              join eplan.hiring_step s on s.id = n.id
              join eplan.province p on p.id = n.province_id
              left join eplan.round r on r.id = n.round_id
              left join eplan.hiring_spell e on e.step_id = n.id
            """;

    /** Whoever arms one of these holds it: what is armed from now on counts by the new holidays. */
    private static final String HOLD_OWN_DATES = """
            select id from eplan.hiring_step where state = 'OPEN' and own_due is not null order by id for no key update""";

    private final JdbcClient jdbc;

    HangingSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open steps of the moved round: of the province whose own date it is, or else of all. */
    List<HangingStep> of(DeadlineMove move) {
        ProvinceId province = move.province();
        return open("""
                        n.round_id = :round
                        and (cast(:province as bigint) is null or n.province_id = cast(:province as bigint))""")
                .param("round", move.round().value())
                .param("province", province == null ? null : province.value())
                .query((row, n) -> HangingStep.of(row))
                .list();
    }

    /** Open steps of the round. */
    List<HangingStep> of(RoundId round) {
        return open("n.round_id = :round")
                .param("round", round.value())
                .query((row, n) -> HangingStep.of(row))
                .list();
    }

    /** Open steps with a date of their own. */
    List<HangingStep> ofOwnDates() {
        return open("n.round_id is null").query((row, n) -> HangingStep.of(row)).list();
    }

    /** The same, held until the transaction ends. */
    List<HangingStep> holdOwnDates() {
        jdbc.sql(HOLD_OWN_DATES).query(Long.class).list();
        return ofOwnDates();
    }

    /** Open steps of a province. @param province null for the nation */
    List<HangingStep> openIn(@Nullable ProvinceId province) {
        return open("(cast(:province as bigint) is null or n.province_id = cast(:province as bigint))")
                .param("province", province == null ? null : province.value())
                .query((row, n) -> HangingStep.of(row))
                .list();
    }

    HangingStep of(HiringStepId step) {
        return jdbc.sql(SELECT + "where n.id = :step")
                .param("step", step.value())
                .query((row, n) -> HangingStep.of(row))
                .single();
    }

    /** All steps of these rounds, those that are done among them. */
    List<HangingStep> ofRounds(Set<RoundId> rounds) {
        return jdbc.sql(SELECT + "where n.round_id = any(:rounds) order by n.id")
                .param("rounds", ids(rounds))
                .query((row, n) -> HangingStep.of(row))
                .list();
    }

    private static Long[] ids(Collection<RoundId> rounds) {
        return rounds.stream().map(RoundId::value).toArray(Long[]::new);
    }

    private JdbcClient.StatementSpec open(String which) {
        return jdbc.sql(SELECT + "where n.state = 'OPEN' and " + which + " order by n.id");
    }
}
