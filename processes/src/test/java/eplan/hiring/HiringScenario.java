package eplan.hiring;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.engine.DueJobs;
import eplan.hiring.HiringSteps.StepView;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays a province's hiring year 2588 for tests: each scenario opens it on 18 July 2587 for a province that no other test has used. There
 * are no holidays that far ahead, so working days are the days of the week. It brings along what some of these tests need, so that
 * all of them share one context.
 */
@TestComponent
@Import({HiringRecords.class, FreshProvinces.class, SignedContract.class, ClimbsTold.class})
class HiringScenario {

    static final FiscalYear YEAR = new FiscalYear(2588);

    /** A Monday. */
    static final LocalDate OPENING = LocalDate.of(2044, 7, 18);

    @Autowired
    SettableClock clock;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    @Autowired
    FreshProvinces provinces;

    @Autowired
    HiringYearStarts starts;

    @Autowired
    HiringYears years;

    @Autowired
    HiringApprovals approvals;

    @Autowired
    HiringChases chases;

    @Autowired
    StepWork work;

    @Autowired
    HiringRecords records;

    @Autowired
    TransactionTemplate transaction;

    /** On 18 July 2587: a province whose hiring year has just opened. */
    ProvinceId opened() {
        clock.set(OPENING);
        ProvinceId province = actors.asSystem(() -> provinces.next(YEAR, OPENING));
        actors.asSystem(() -> transaction.execute(status -> starts.start(YEAR, Set.of(province))));
        jobs.runUntilNoneDue();
        return province;
    }

    /** The day comes, and what is due on it runs; days between are skipped. */
    void on(LocalDate day) {
        clock.set(day);
        jobs.runUntilNoneDue();
    }

    /** Each day up to this one, one after the other. */
    void through(LocalDate last) {
        clock.today().plusDays(1).datesUntil(last.plusDays(1)).forEach(this::on);
    }

    StepView step(ProvinceId province, StepKind kind) {
        return records.step(YEAR, province, kind);
    }

    HiringStepId id(ProvinceId province, StepKind kind) {
        return step(province, kind).id();
    }

    /** What the province's step asks for is done, whatever it is. */
    void done(ProvinceId province, StepKind kind) {
        run(
                HiringPeople.head(province),
                () -> transaction.executeWithoutResult(status -> {
                    HiringStep open = work.require(records.year(YEAR, province), kind, null, null);
                    work.done(open, StepWork.ACCEPTED, HiringEventType.STEP_DONE, null);
                }));
        jobs.runUntilNoneDue();
    }

    void approve(ProvinceId province, int posts) {
        run(HiringPeople.head(province), () -> approvals.approve(YEAR, province, posts, "อนุมัติ 1", clock.today()));
        jobs.runUntilNoneDue();
    }

    void release(ProvinceId province) {
        run(HiringPeople.HQ, () -> years.releaseBudget(YEAR, Set.of(province), "ว 9"));
        jobs.runUntilNoneDue();
    }

    void promise(ProvinceId province, StepKind kind, LocalDate by) {
        HiringStepId id = id(province, kind);
        run(
                HiringPeople.head(province),
                () -> chases.note(id, new ChaseNote(Channel.TELEPHONE, "สมหญิง", "รับปากว่าจะเสร็จ", by)));
    }

    <T> T as(Actor actor, Supplier<T> act) {
        return actors.as(actor, act);
    }

    void run(Actor actor, Runnable act) {
        actors.as(actor, () -> {
            act.run();
            return true;
        });
    }
}
