package eplan.cycle.engine;

import eplan.cycle.ExtensionWorkflow;
import eplan.engine.ProcessStarts;
import eplan.engine.WaitingTasks;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class CamundaExtensionWorkflow implements ExtensionWorkflow {

    private final ProcessStarts starts;
    private final RuntimeService runtime;
    private final WaitingTasks tasks;

    CamundaExtensionWorkflow(ProcessStarts starts, RuntimeService runtime, WaitingTasks tasks) {
        this.starts = starts;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public List<String> start(List<Start> requests) {
        return starts.startAll(
                CycleModel.EXTENSION,
                requests.stream().map(CamundaExtensionWorkflow::start).toList());
    }

    private static ProcessStarts.Start start(Start one) {
        return new ProcessStarts.Start(
                one.businessKey(),
                Map.of(
                        CycleModel.EXTENSION_ID, one.extension(),
                        CycleModel.ENTRY_ROUND_ID, one.entryRound(),
                        CycleModel.ENDORSED, one.endorsed(),
                        CycleModel.BEYOND_PROVINCE, one.beyondProvince()));
    }

    @Override
    public void endorsed(String instance) {
        tasks.complete(instance, CycleModel.ENDORSE_EXTENSION, Map.of());
    }

    /** Whoever may decide need not wait for an opinion, nor headquarters for the province: the steps between are done with. */
    @Override
    public void decided(String instance, boolean toHq) {
        tasks.complete(instance, CycleModel.ENDORSE_EXTENSION, Map.of());
        tasks.complete(instance, CycleModel.DECIDE_EXTENSION, Map.of(CycleModel.VERDICT, toHq ? "to-hq" : "decided"));
        if (!toHq) {
            tasks.complete(instance, CycleModel.DECIDE_EXTENSION_HQ, Map.of());
        }
    }

    @Override
    public void withdraw(String instance) {
        runtime.createMessageCorrelation(CycleModel.EXTENSION_WITHDRAWN)
                .processInstanceId(instance)
                .correlate();
    }
}
