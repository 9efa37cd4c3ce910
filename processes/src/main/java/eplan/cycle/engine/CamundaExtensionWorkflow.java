package eplan.cycle.engine;

import eplan.cycle.ExtensionWorkflow;
import eplan.engine.ProcessStarts;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

@Component
class CamundaExtensionWorkflow implements ExtensionWorkflow {

    private final ProcessStarts starts;
    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaExtensionWorkflow(ProcessStarts starts, RuntimeService runtime, TaskService tasks) {
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
        complete(instance, CycleModel.ENDORSE_EXTENSION, Map.of());
    }

    /** Whoever may decide need not wait for an opinion, nor headquarters for the province: the steps between are done with. */
    @Override
    public void decided(String instance, boolean toHq) {
        complete(instance, CycleModel.ENDORSE_EXTENSION, Map.of());
        complete(instance, CycleModel.DECIDE_EXTENSION, Map.of(CycleModel.VERDICT, toHq ? "to-hq" : "decided"));
        if (!toHq) {
            complete(instance, CycleModel.DECIDE_EXTENSION_HQ, Map.of());
        }
    }

    private void complete(String instance, String definition, Map<String, Object> variables) {
        tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(definition)
                .list()
                .forEach(task -> tasks.complete(task.getId(), variables));
    }

    @Override
    public void withdraw(String instance) {
        runtime.createMessageCorrelation(CycleModel.EXTENSION_WITHDRAWN)
                .processInstanceId(instance)
                .correlate();
    }
}
