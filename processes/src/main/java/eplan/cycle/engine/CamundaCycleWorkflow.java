package eplan.cycle.engine;

import eplan.cycle.CycleWorkflow;
import eplan.engine.ProcessStarts;
import eplan.engine.TimerMoves;
import eplan.engine.WaitingTasks;
import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

@Component
class CamundaCycleWorkflow implements CycleWorkflow {

    /** Timers of many rounds: no round's own, whatever its key. */
    private static final Set<String> SHARED = Set.of(CycleModel.OPENS_MONTH, CycleModel.OPENS_SPECIAL);

    private final ProcessStarts starts;
    private final RuntimeService runtime;
    private final WaitingTasks tasks;
    private final ManagementService management;
    private final TimerMoves timers;
    private final SpecialRoundCalls specialRounds;

    CamundaCycleWorkflow(
            ProcessStarts starts,
            RuntimeService runtime,
            WaitingTasks tasks,
            ManagementService management,
            TimerMoves timers,
            SpecialRoundCalls specialRounds) {
        this.starts = starts;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.timers = timers;
        this.specialRounds = specialRounds;
    }

    @Override
    public List<String> startYears(FiscalYear year, List<YearStart> years) {
        return starts.startAll(
                CycleModel.LAO_YEAR, years.stream().map(one -> start(year, one)).toList());
    }

    private static ProcessStarts.Start start(FiscalYear year, YearStart one) {
        return new ProcessStarts.Start(
                one.businessKey(), Map.of(CycleModel.LAO_YEAR_ID, one.laoYearId(), CycleModel.FISCAL_YEAR, year.be()));
    }

    @Override
    public void itemCompleted(String entryRoundInstance, String item) {
        tasks.completeWhere(entryRoundInstance, CycleModel.ENTER_ITEM, CycleModel.ITEM, item);
    }

    @Override
    public void enterAgain(String entryRoundInstance, String item) {
        if (!tasks.anyWhere(entryRoundInstance, CycleModel.ENTER_ITEM, CycleModel.ITEM, item)) {
            runtime.createProcessInstanceModification(entryRoundInstance)
                    .startBeforeActivity(CycleModel.ENTER_ITEM)
                    .setVariableLocal(CycleModel.ITEM, item)
                    .execute();
        }
    }

    @Override
    public void verified(String entryRoundInstance, boolean accepted) {
        Map<String, Object> verdict = Map.of(CycleModel.VERDICT, accepted ? "accepted" : "returned");
        tasks.complete(entryRoundInstance, CycleModel.VERIFY, verdict);
    }

    @Override
    public void expedited(String escalationInstance) {
        tasks.complete(escalationInstance, CycleModel.EXPEDITE, Map.of());
    }

    @Override
    public void lookNow(String entryRoundInstance) {
        runNow(entryRoundInstance, CycleModel.NEXT_WATCH);
    }

    @Override
    public void stepNow(String escalationInstance) {
        runNow(escalationInstance, CycleModel.NEXT_STEP);
    }

    private void runNow(String instance, String activity) {
        management.createJobQuery().processInstanceId(instance).activityId(activity).list().stream()
                .map(Job::getId)
                .forEach(management::executeJob);
    }

    @Override
    public void watchAgainOn(Map<String, LocalDate> daysOfEntryRoundInstances) {
        timers.move(daysOfEntryRoundInstances, CycleModel.NEXT_WATCH);
    }

    @Override
    public void stepAgainOn(Collection<String> escalationInstances, LocalDate day) {
        timers.move(escalationInstances, CycleModel.NEXT_STEP, day);
    }

    @Override
    public void stepAgainOn(Map<String, LocalDate> daysOfEscalationInstances) {
        timers.move(daysOfEscalationInstances, CycleModel.NEXT_STEP);
    }

    @Override
    public void withdrawOnBehalf(Collection<String> entryRoundInstances, LocalDate today) {
        timers.move(entryRoundInstances, CycleModel.ON_BEHALF_WITHDRAWN, today);
    }

    @Override
    public void openOn(Collection<String> laoYearInstances, String roundKey, LocalDate day) {
        String own = CycleModel.OPENS + roundKey;
        if (!SHARED.contains(own)) {
            timers.move(laoYearInstances, own, day);
        }
        // a monthly timer is armed for the next month only; the others read their date when their turn comes
        timers.moveWhere(laoYearInstances, CycleModel.OPENS_MONTH, CycleModel.MONTHLY_ROUND, roundKey, day);
        specialRounds.openOn(laoYearInstances, roundKey, day);
    }

    @Override
    public List<String> callSpecialRound(Collection<String> laoYearInstances, String roundKey) {
        return specialRounds.call(laoYearInstances, roundKey);
    }

    @Override
    public boolean lostRace(RuntimeException failure) {
        return failure instanceof OptimisticLockingException;
    }
}
