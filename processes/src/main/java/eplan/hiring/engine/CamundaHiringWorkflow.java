package eplan.hiring.engine;

import eplan.engine.MessageSends;
import eplan.engine.ProcessStarts;
import eplan.engine.TimerMoves;
import eplan.engine.WaitingTasks;
import eplan.hiring.HiringWorkflow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;

@Component
class CamundaHiringWorkflow implements HiringWorkflow {

    private final ProcessStarts starts;
    private final MessageSends messages;
    private final TimerMoves timers;
    private final WaitingTasks tasks;

    CamundaHiringWorkflow(ProcessStarts starts, MessageSends messages, TimerMoves timers, WaitingTasks tasks) {
        this.starts = starts;
        this.messages = messages;
        this.timers = timers;
        this.tasks = tasks;
    }

    @Override
    public List<String> startYears(List<YearStart> years) {
        return starts.startAll(
                HiringModel.HIRING_YEAR,
                years.stream().map(CamundaHiringWorkflow::start).toList());
    }

    private static ProcessStarts.Start start(YearStart one) {
        return new ProcessStarts.Start(one.businessKey(), Map.of(HiringModel.HIRING_YEAR_ID, one.hiringYear()));
    }

    @Override
    public void stepDone(String stepInstance, String result) {
        tasks.complete(stepInstance, HiringModel.HIRING_WORK, Map.of(HiringModel.STEP_RESULT, result));
    }

    @Override
    public void cancelSteps(Collection<String> stepInstances) {
        send(HiringModel.STEP_CANCELLED, stepInstances, Map.of());
    }

    @Override
    public void budgetAllocated(Collection<String> yearInstances) {
        send(HiringModel.BUDGET_ALLOCATED, yearInstances, Map.of());
    }

    @Override
    public void contractSigned(String yearInstance, long contract, String businessKey) {
        send(HiringModel.CONTRACT_SIGNED, List.of(yearInstance), Map.of(HiringModel.CONTRACT_ID, contract));
    }

    private void send(String message, Collection<String> instances, Map<String, Object> variables) {
        messages.send(message, messages.waiting(instances, message), variables);
    }

    @Override
    public void watchAgainOn(Map<String, LocalDate> daysOfStepInstances) {
        timers.move(daysOfStepInstances, HiringModel.NEXT_WATCH);
    }

    @Override
    public void escalateAgainOn(Map<String, LocalDate> daysOfEscalationInstances) {
        timers.move(daysOfEscalationInstances, HiringModel.NEXT_STEP);
    }

    @Override
    public void expedited(String escalationInstance) {
        tasks.complete(escalationInstance, HiringModel.EXPEDITE, Map.of());
    }

    @Override
    public String askLater(String businessKey, long request, long step) {
        return starts.startAll(
                        HiringModel.EXTENSION,
                        List.of(new ProcessStarts.Start(
                                businessKey,
                                Map.of(
                                        HiringModel.LATER_ID,
                                        request,
                                        HiringModel.HIRING_STEP_ID,
                                        step,
                                        HiringModel.ENDORSED,
                                        true,
                                        HiringModel.BEYOND_PROVINCE,
                                        true))))
                .getFirst();
    }

    @Override
    public void laterDecided(String extensionInstance) {
        tasks.complete(extensionInstance, HiringModel.DECIDE_EXTENSION_HQ, Map.of());
    }

    @Override
    public void laterWithdrawn(String extensionInstance) {
        send(HiringModel.EXTENSION_WITHDRAWN, List.of(extensionInstance), Map.of());
    }

    @Override
    public boolean lostRace(RuntimeException failure) {
        return failure instanceof OptimisticLockingException;
    }
}
