package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code lao-year}: opening it for many, its monthly track, special rounds, its end, and an LAO that changes province. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class LaoYearProcessTest {

    @Autowired
    CycleScenario play;

    @Autowired
    YearOpening opening;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup registry;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void neverOpensAnLaosYearTwice() {
        LaoId lao = play.opened();
        long before = years();
        assertThat(play.asSystem(() -> play.opening.open(CycleScenario.YEAR, List.of(lao.value()))))
                .isZero();
        assertThat(years()).isEqualTo(before);
    }

    @Test
    void opensAProvinceAndContinuesWhereItWasInterrupted() {
        play.on(2010, 10, 1);
        play.asSystem(registry::loadShipped);
        long one = jdbc.sql("""
                        select min(l.lao_id) from eplan.lao_on(date '2010-10-01') l
                        join eplan.province p on p.id = l.province_id where p.code = '83'""").query(Long.class).single();
        play.asSystem(() -> {
            play.timelines.prepare(CycleScenario.YEAR);
            return play.opening.open(CycleScenario.YEAR, List.of(one));
        });
        play.asSystem(() -> {
            opening.open(CycleScenario.YEAR, Set.of("83"));
            return true;
        });
        assertThat(jdbc.sql("""
                        select count(*), count(distinct y.lao_id), count(y.process_instance_id) from eplan.lao_year y
                        join eplan.lao_on(date '2010-10-01') l on l.lao_id = y.lao_id
                        join eplan.province p on p.id = l.province_id where p.code = '83'""")
                        .query((row, n) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                        .single())
                .containsExactly(19, 19, 19);
        assertThat(jdbc.sql("select count(*) - count(distinct case_number) from eplan.entry_round")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void closesWhenAllItsRoundsHaveEnded() {
        LaoId lao = play.opened();
        for (LocalDate day = LocalDate.of(2010, 10, 1); day.getYear() < 2011 || day.getMonthValue() < 10; ) {
            play.on(day.getYear(), day.getMonthValue(), 1);
            recordWhatIsOpen(lao);
            day = day.plusMonths(1);
        }
        assertThat(play.as(play.staff(lao), () -> play.rounds.ofLao(lao, CycleScenario.YEAR)))
                .allMatch(round -> round.state() == RoundState.ACCEPTED);
        assertThat(jdbc.sql("select state from eplan.lao_year where lao_id = ?")
                        .param(lao.value())
                        .query(String.class)
                        .single())
                .isEqualTo("CLOSED");
    }

    private void recordWhatIsOpen(LaoId lao) {
        play.as(play.staff(lao), () -> play.rounds.ofLao(lao, CycleScenario.YEAR)).stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .forEach(round -> {
                    if (round.roundKey().equals("verify-q2")) {
                        play.as(play.analyst(), () -> play.recorded.complete(round, "verify-q2", null));
                        play.jobs.runUntilNoneDue();
                    } else {
                        play.record(lao, round.roundKey());
                    }
                });
    }

    @Test
    void whatAMonthBroughtCannotBeDeclaredBeforeTheMonth() {
        LaoId lao = play.opened();
        assertThatThrownBy(() -> play.record(lao, "monthly-11")).isInstanceOf(Refused.class);
        assertThat(play.round(lao, "monthly-11").state()).isEqualTo(RoundState.PLANNED);
    }

    @Test
    void aSpecialRoundRunsBesideTheOthers() {
        LaoId lao = play.opened();
        String instance = jdbc.sql("select process_instance_id from eplan.lao_year where lao_id = ?")
                .param(lao.value())
                .query(String.class)
                .single();
        special(lao);
        String execution = runtime.createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventName("special-round")
                .singleResult()
                .getExecutionId();
        runtime.messageEventReceived("special-round", execution, java.util.Map.of("specialRound", "special-flood"));
        assertThat(play.round(lao, "special-flood").state()).isEqualTo(RoundState.OPEN);
        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.OPEN);
        forget(instance);
    }

    /** The other tests' year has no such round. */
    private void forget(String instance) {
        runtime.deleteProcessInstance(instance, "test over");
        String special = " in (select id from eplan.round where key = 'special-flood')";
        for (String table : List.of("case_event", "work_item", "entry_round", "deadline")) {
            jdbc.sql("delete from eplan." + table + " where round_id" + special).update();
        }
        jdbc.sql("delete from eplan.round where key = 'special-flood'").update();
    }

    private void special(LaoId lao) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into eplan.round (fiscal_year, key, kind, row_no, name_th, name_en, short_th, short_en,
                                data_year, opens_on, responsible, items, legal_basis)
                            select 2554, 'special-flood', 'RECORDING', 7, 'งวดพิเศษ', 'Special', 'พิเศษ', 'Special',
                                2554, date '2010-10-01', 'LAO', array['flood'], 'ทดสอบ'
                            on conflict do nothing""").update();
            jdbc.sql("""
                            insert into eplan.deadline (round_id, due_on, reason, changed_by)
                            select id, date '2011-01-31', 'ทดสอบ', 'ทดสอบ' from eplan.round where key = 'special-flood'
                            on conflict do nothing""").update();
            jdbc.sql("""
                            insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, case_number)
                            select y.id, y.lao_id, 2554, r.id, '2554-special-' || y.lao_id
                            from eplan.lao_year y, eplan.round r where y.lao_id = ? and r.key = 'special-flood'""").param(lao.value()).update();
        });
    }

    @Test
    void aRetiredRoundPassesStraightThrough() {
        LaoId lao = play.opened();
        jdbc.sql("update eplan.round set retired = true where key = 'spending-q3' and fiscal_year = 2554")
                .update();
        play.on(2011, 7, 1);
        assertThat(play.round(lao, "spending-q3").state()).isEqualTo(RoundState.RETIRED);
        assertThat(play.work(lao, "spending-q3")).isEmpty();
        jdbc.sql("update eplan.round set retired = false where key = 'spending-q3' and fiscal_year = 2554")
                .update();
    }

    @Test
    void onTheDayOfBuengKanOpenWorkAndAccessGoToTheNewProvince() {
        play.on(2010, 10, 1);
        long lao = play.asSystem(() -> {
            registry.loadShipped();
            play.timelines.prepare(CycleScenario.YEAR);
            long moving = jdbc.sql("""
                            select min(after.lao_id) from eplan.lao_on(date '2011-03-23') after
                            join eplan.lao_on(date '2011-03-22') before on before.lao_id = after.lao_id
                            where before.province_id <> after.province_id""").query(Long.class).single();
            play.opening.open(CycleScenario.YEAR, List.of(moving));
            return moving;
        });
        play.on(2011, 3, 22);
        assertThat(visibleTo("43", lao)).isTrue();
        play.clock.set(LocalDate.of(2011, 3, 23));
        transaction.executeWithoutResult(status -> play.asSystem(() -> {
            registry.startDay(LocalDate.of(2011, 3, 23));
            return true;
        }));
        assertThat(visibleTo("43", lao)).isFalse();
        assertThat(visibleTo("38", lao)).isTrue();
        assertThat(jdbc.sql("""
                        select distinct p.code from eplan.work_item w join eplan.province p on p.id = w.province_id
                        where w.lao_id = ? and w.state = 'OPEN'""").param(lao).query(String.class).list()).containsExactly("38");
    }

    private boolean visibleTo(String province, long lao) {
        long id = jdbc.sql("select id from eplan.province where code = ?")
                .param(province)
                .query(Long.class)
                .single();
        var officer = new Actor(null, "เจ้าหน้าที่", Role.PROVINCIAL_OFFICER, new eplan.shared.ProvinceId(id), null);
        try {
            return !actors.as(officer, () -> play.rounds.ofLao(new LaoId(lao), CycleScenario.YEAR))
                    .isEmpty();
        } catch (eplan.shared.NotFound outOfScope) {
            return false;
        }
    }

    private long years() {
        return jdbc.sql("select count(*) from eplan.lao_year").query(Long.class).single();
    }
}
