package eplan.cycle;

import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;

/**
 * Rounds that a test adds to FY2554 and the LAOs whose cases take them. The calendar of the other tests has no such rounds, so all
 * of it goes again.
 */
final class SpecialRoundCases {

    private static final String ADDED = "(select id from eplan.round where added and fiscal_year = 2554)";
    private static final String THEIR_ROUNDS = "(select id from eplan.entry_round where round_id in " + ADDED + ")";

    private final CycleScenario play;
    private final SpecialRounds rounds;
    private final RuntimeService runtime;
    private final Set<LaoId> laos = new HashSet<>();

    SpecialRoundCases(CycleScenario play, SpecialRounds rounds, RuntimeService runtime) {
        this.play = play;
        this.rounds = rounds;
        this.runtime = runtime;
    }

    LaoId opened() {
        LaoId lao = play.opened();
        laos.add(lao);
        return lao;
    }

    RoundId add(String key, LocalDate opensOn, LocalDate dueOn, LaoId... chosen) {
        RoundId round = insert(key, opensOn, dueOn);
        Long[] only = Arrays.stream(chosen).map(LaoId::value).toArray(Long[]::new);
        play.jdbc
                .sql("update eplan.round set only_laos = :laos where id = :id")
                .param("laos", only)
                .param("id", round.value())
                .update();
        return round;
    }

    RoundId addForTheProvince(String key, LocalDate opensOn, LocalDate dueOn) {
        RoundId round = insert(key, opensOn, dueOn);
        play.jdbc
                .sql("update eplan.round set only_provinces = array[cast(:province as bigint)] where id = :id")
                .param("province", play.province().value())
                .param("id", round.value())
                .update();
        return round;
    }

    private RoundId insert(String key, LocalDate opensOn, LocalDate dueOn) {
        long id = play.jdbc
                .sql("""
                        insert into eplan.round (fiscal_year, key, kind, row_no, name_th, name_en, short_th, short_en,
                            data_year, opens_on, responsible, items, legal_basis, added)
                        values (2554, :key, 'RECORDING', 7, 'งวดพิเศษ', 'Special', 'พิเศษ', 'Special',
                            2554, :opens, 'LAO', array['flood'], 'ทดสอบ', true) returning id""")
                .param("key", key)
                .param("opens", opensOn)
                .query(Long.class)
                .single();
        play.jdbc
                .sql(
                        "insert into eplan.deadline (round_id, due_on, reason, changed_by) values (?, ?, 'ทดสอบ', 'ทดสอบ')")
                .params(id, dueOn)
                .update();
        return new RoundId(id);
    }

    void set(RoundId round, String column, Object value) {
        play.jdbc
                .sql("update eplan.round set " + column + " = ? where id = ?")
                .params(value, round.value())
                .update();
    }

    /** @return how many cases got it */
    long announce(RoundId round) {
        return play.asSystem(() -> rounds.announce(round));
    }

    List<String> keys(LaoId lao) {
        return play.asSystem(() -> play.rounds.ofLao(lao, CycleScenario.YEAR)).stream()
                .map(EntryRoundView::roundKey)
                .toList();
    }

    RoundState state(LaoId lao, String key) {
        return play.round(lao, key).state();
    }

    /** The running case of the round itself. */
    String instance(LaoId lao, String key) {
        return play.jdbc
                .sql("select process_instance_id from eplan.entry_round where id = ?")
                .param(play.id(lao, key).value())
                .query((row, n) -> row.getString(1))
                .single();
    }

    /** How many special rounds wait in the LAO's case for their opening day. */
    long waiting(LaoId lao) {
        return play.jdbc.sql("""
                        select count(*) from camunda.act_ru_job
                        where process_instance_id_ = ? and handler_cfg_ = 'opens-special'""").param(year(lao)).query(Long.class).single();
    }

    String yearState(LaoId lao) {
        return play.jdbc
                .sql("select state from eplan.lao_year where lao_id = ?")
                .param(lao.value())
                .query(String.class)
                .single();
    }

    private String year(LaoId lao) {
        return play.jdbc
                .sql("select process_instance_id from eplan.lao_year where lao_id = ?")
                .param(lao.value())
                .query(String.class)
                .single();
    }

    void forget() {
        laos.stream().map(this::year).forEach(this::end);
        for (String table : List.of("escalation", "chase_note")) {
            play.jdbc
                    .sql("delete from eplan." + table + " where entry_round_id in " + THEIR_ROUNDS)
                    .update();
        }
        for (String table : List.of("case_event", "work_item", "entry_round", "deadline")) {
            play.jdbc
                    .sql("delete from eplan." + table + " where round_id in " + ADDED)
                    .update();
        }
        play.jdbc
                .sql("delete from eplan.round where added and fiscal_year = 2554")
                .update();
    }

    private void end(String instance) {
        if (runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0) {
            runtime.deleteProcessInstance(instance, "test over");
        }
    }
}
