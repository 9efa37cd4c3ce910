package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringEvents.BudgetAllocated;
import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringSteps.StepView;
import eplan.registry.LaosChangedProvince;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Bueng Kan is carved out of Nong Khai on 23 March 2554, in the middle of hiring year 2554. */
@EplanTest
@RecordApplicationEvents
@Import(HiringScenario.class)
class CarvedOutHiringIT {

    private static final FiscalYear YEAR = new FiscalYear(2554);
    private static final LocalDate DAY = LocalDate.of(2011, 3, 23);
    private static final LocalDate BUDGET = LocalDate.of(2010, 9, 20);

    @Autowired
    HiringScenario play;

    @Autowired
    HiringRecords records;

    @Autowired
    HiringYears years;

    @Autowired
    HiringApprovals approvals;

    @Autowired
    Contracts contracts;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theNewProvinceGetsItsOwnCaseOnceAndTheBudgetOfTheFormerOne() {
        play.clock.set(DAY);
        play.actors.asSystem(() -> {
            play.provinces.registry.loadShipped();
            play.provinces.timelines.prepare(YEAR.previous());
            return true;
        });
        runsIn(province("43"));
        ProvinceId buengKan = province("38");

        carvedOut(buengKan);

        assertThat(records.all(YEAR, buengKan))
                .extracting(StepView::kind)
                .containsExactlyInAnyOrder(StepKind.REQUEST, StepKind.EVALUATION, StepKind.APPROVAL);
        assertThat(records.all(YEAR, buengKan))
                .as("nobody is late from birth")
                .allSatisfy(step -> assertThat(step.dueOn()).isAfter(DAY.plusDays(13)))
                .allSatisfy(step -> assertThat(step.standing()).isEqualTo(RoundStanding.EXTENDED));
        assertThat(play.as(HiringPeople.officer(buengKan), () -> years.of(YEAR, buengKan))
                        .budgetOn())
                .isEqualTo(BUDGET);
        assertThat(waitsForBudget(buengKan)).isFalse();
        assertThat(budgetLines(buengKan)).as("its history says so").containsExactly("ว 9 " + BUDGET);
        long before = records.year(YEAR, buengKan);
        carvedOut(buengKan);
        assertThat(records.year(YEAR, buengKan)).isEqualTo(before);
        assertThat(records.all(YEAR, buengKan)).hasSize(3);
        assertThat(events.stream(BudgetAllocated.class))
                .as("its office is told, once")
                .containsExactly(new BudgetAllocated(YEAR, Set.of(buengKan)));
        anAnalystWhoComesAlongTakesAPost(buengKan);
    }

    /** Signing is over with the last post, whoever comes to hold it. */
    private void anAnalystWhoComesAlongTakesAPost(ProvinceId buengKan) {
        ContractId contract = contractOf(province("43"));
        jdbc.sql("""
                        insert into eplan.hiring_headcount (fiscal_year, province_id, posts) values (?, ?, 1)
                        on conflict (fiscal_year, province_id) do update set posts = 1""").params(YEAR.be(), buengKan.value()).update();
        play.run(HiringPeople.head(buengKan), () -> approvals.approve(YEAR, buengKan, 1, "อนุมัติ 1", DAY));
        play.jobs.runUntilNoneDue();
        assertThat(records.step(YEAR, buengKan, StepKind.SIGNING).state()).isEqualTo(State.OPEN);

        play.run(HiringPeople.HQ, () -> contracts.move(contract, buengKan, "ตามพื้นที่"));

        assertThat(play.as(HiringPeople.HQ, () -> contracts.of(YEAR, buengKan)))
                .extracting(Contracts.ContractLine::id)
                .containsExactly(contract);
        assertThat(records.step(YEAR, buengKan, StepKind.SIGNING).state()).isEqualTo(State.DONE);
        assertThat(play.as(HiringPeople.HQ, () -> approvals.of(YEAR, buengKan)).left())
                .isZero();
    }

    private ContractId contractOf(ProvinceId province) {
        long contractor = jdbc.sql("""
                        insert into eplan.contractor (id_number, id_digest, id_last)
                        values ('\\x00', decode(md5(random()::text), 'hex'), '678') returning id""").query(Long.class).single();
        return new ContractId(jdbc.sql("""
                        insert into eplan.contract (hiring_year_id, number, contractor_id, name, state, signed_on, from_on, to_on,
                            last_day, amount, penalty_rate, by_name, at)
                        values (?, '1/2554', ?, 'นายสัญญา', 'RUNNING', ?, ?, ?, ?, 180000, 0, 'สมหญิง', now()) returning id""")
                .params(records.year(YEAR, province), contractor, BUDGET, YEAR.first(), YEAR.last(), YEAR.last())
                .query(Long.class)
                .single());
    }

    private ProvinceId province(String code) {
        return new ProvinceId(jdbc.sql("select id from eplan.province where code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    private void runsIn(ProvinceId province) {
        jdbc.sql("""
                        insert into eplan.hiring_year (fiscal_year, province_id, opened_on, budget_on, budget_letter, budget_by)
                        values (?, ?, ?, ?, 'ว 9', 'ประภา')""")
                .params(YEAR.be(), province.value(), LocalDate.of(2010, 7, 19), BUDGET)
                .update();
    }

    private void carvedOut(ProvinceId province) {
        List<LaoId> laos = jdbc.sql("select lao_id from eplan.lao_province where province_id = ? and valid_from = ?")
                .params(province.value(), DAY)
                .query((row, n) -> new LaoId(row.getLong("lao_id")))
                .list();
        assertThat(laos).isNotEmpty();
        play.actors.asSystem(() -> {
            play.transaction.executeWithoutResult(status -> publisher.publishEvent(new LaosChangedProvince(DAY, laos)));
            return true;
        });
    }

    private List<String> budgetLines(ProvinceId province) {
        return jdbc.sql("select detail || ' ' || about from eplan.hiring_event where hiring_year_id = ? and type = ?")
                .params(records.year(YEAR, province), HiringEventType.BUDGET_ALLOCATED.name())
                .query(String.class)
                .list();
    }

    private boolean waitsForBudget(ProvinceId province) {
        return jdbc.sql("""
                        select exists (select from camunda.act_ru_event_subscr
                                        where proc_inst_id_ = ? and event_name_ = 'budget-allocated')""")
                .param(records.instance(YEAR, province))
                .query(Boolean.class)
                .single();
    }
}
