package eplan.cycle;

import eplan.registry.LaosChangedProvince;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entry rounds that hang on a deadline, with what a move must know of them; read in one query. */
@Component
class HangingRounds {

    private static final String SELECT = """
            select er.id, er.round_id, er.state, er.process_instance_id, er.on_behalf, er.on_behalf_wanted,
                   er.watched_to, er.case_number, l.province_id, er.lao_id, l.name_th,
                   d.due_on, d.lock_on, d.source, r.kind, coalesce(s.setting, 'NORMAL') as setting,
                   e.state as escalation_state, e.process_instance_id as escalation_instance, e.promised_on,
                   e.level as escalation_level, e.level_since, e.touched_on, er.late_record
            from eplan.entry_round er
            join eplan.round r on r.id = er.round_id
            join eplan.lao_on(:today) l on l.lao_id = er.lao_id
            left join eplan.ladder_setting s on s.province_id = l.province_id
            join eplan.effective_deadlines(:today) d on d.round_id = er.round_id and d.lao_id = er.lao_id
            left join eplan.escalation e on e.entry_round_id = er.id
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    HangingRounds(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec rounds(String where) {
        return jdbc.sql(SELECT + where);
    }

    /** All entry rounds of the moved round: of the moved LAOs, or else of the province whose override it is, or of all. */
    List<Hanging> of(DeadlineMove move) {
        return rounds("""
                        where er.round_id = :round
                          and (cast(:province as bigint) is null or l.province_id = :province)
                          and (cardinality(cast(:laos as bigint[])) = 0 or er.lao_id = any(:laos))""")
                .param("round", move.round().value())
                .param("laos", move.laos().stream().map(LaoId::value).toArray(Long[]::new))
                .param(
                        "province",
                        move.province() == null ? null : move.province().value())
                .param("today", clock.today())
                .query((row, n) -> Hanging.of(row))
                .list();
    }

    /**
     * Entry rounds of a round whose dates may change.
     *
     * @param provinces only those of these; empty for the nation
     * @param finished also those that are done
     */
    List<Hanging> of(RoundId round, Set<ProvinceId> provinces, boolean finished) {
        return rounds("""
                        where er.round_id = :round
                          and (cast(:finished as boolean) or er.state in ('PLANNED', 'OPEN', 'RETURNED', 'VERIFYING'))
                          and (cardinality(cast(:provinces as bigint[])) = 0 or l.province_id = any(:provinces))""")
                .param("round", round.value())
                .param("finished", finished)
                .param("provinces", provinces.stream().map(ProvinceId::value).toArray(Long[]::new))
                .param("today", clock.today())
                .query((row, n) -> Hanging.of(row))
                .list();
    }

    /** Running entry rounds of the round, with all who count working days towards its date. */
    List<Hanging> of(RoundId round) {
        return rounds("""
                        where er.round_id = :round and er.state in ('OPEN', 'RETURNED', 'VERIFYING')
                        order by er.id""")
                .param("round", round.value())
                .param("today", clock.today())
                .query((row, n) -> Hanging.of(row))
                .list();
    }

    /** Running entry rounds of the LAOs that changed province, with the deadlines of their new one. */
    List<Hanging> of(LaosChangedProvince change) {
        return rounds("""
                        where er.lao_id = any(:laos) and er.state in ('OPEN', 'RETURNED', 'VERIFYING')
                        order by er.id""")
                .param("laos", change.laos().stream().map(LaoId::value).toArray(Long[]::new))
                .param("today", change.day())
                .query((row, n) -> Hanging.of(row))
                .list();
    }

    /** Running entry rounds that a changed ladder may concern. */
    List<Hanging> of(LadderChanged change) {
        ProvinceId province = change.province();
        return rounds("""
                        where er.state in ('OPEN', 'RETURNED', 'VERIFYING')
                          and (cast(:province as bigint) is null or l.province_id = :province)
                        order by er.id""")
                .param("province", province == null ? null : province.value())
                .param("today", clock.today())
                .query((row, n) -> Hanging.of(row))
                .list();
    }

    /** Entry rounds of a province that wait for entry. */
    List<Hanging> waitingIn(ProvinceId province) {
        return rounds("""
                        where er.state in ('OPEN', 'RETURNED') and l.province_id = :province
                        order by er.id""")
                .param("province", province.value())
                .param("today", clock.today())
                .query((row, n) -> Hanging.of(row))
                .list();
    }
}
