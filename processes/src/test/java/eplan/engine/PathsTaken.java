package eplan.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.pvm.ReadOnlyProcessDefinition;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which nodes and sequence flows of the deployed models cases have passed: nodes as the engine's history has them; flows, of
 * which it keeps nothing, as they are taken from {@link #watch} on.
 */
public final class PathsTaken implements AutoCloseable {

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Set<Taken> flows = ConcurrentHashMap.newKeySet();
    private final List<Runnable> undone = new ArrayList<>();

    public PathsTaken(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** Listens on each flow of the model as the engine holds it in memory, until closed. */
    public void watch(String process) {
        ReadOnlyProcessDefinition held =
                ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(newest(process));
        flows(process).forEach(flow -> listen(held.findTransition(flow), flow));
    }

    private void listen(TransitionImpl transition, String flow) {
        ExecutionListener listener = execution -> flows.add(new Taken(execution.getProcessInstanceId(), flow));
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, listener);
        undone.add(
                () -> transition.getListeners(ExecutionListener.EVENTNAME_TAKE).remove(listener));
    }

    /**
     * Ids of the model's nodes and flows that none of these cases has passed.
     *
     * @param roots the cases' process instances; what they called counts with them: rounds of years, escalations of rounds
     */
    public Set<String> missed(String process, Collection<String> roots) {
        Set<String> instances = instances(process, roots);
        Set<String> missed = new TreeSet<>(nodes(process));
        missed.addAll(flows(process));
        missed.removeAll(reached(instances));
        flows.stream()
                .filter(taken -> instances.contains(taken.instance()))
                .forEach(taken -> missed.remove(taken.flow()));
        return missed;
    }

    private Set<String> instances(String process, Collection<String> roots) {
        return new TreeSet<>(jdbc.sql("""
                        select proc_inst_id_ from camunda.act_hi_procinst
                         where proc_def_key_ = :process and root_proc_inst_id_ = any(:roots)""")
                .param("process", process)
                .param("roots", roots.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private Set<String> reached(Set<String> instances) {
        return new TreeSet<>(
                jdbc.sql("select distinct act_id_ from camunda.act_hi_actinst where proc_inst_id_ = any(?)")
                        .param(instances.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /** A sub-process is reached by its start event. */
    private List<String> nodes(String process) {
        return repository.getBpmnModelInstance(newest(process)).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .map(FlowNode::getId)
                .toList();
    }

    /** Without those from an event-based gateway to what it waits for: the engine has no such flows, only the events. */
    private List<String> flows(String process) {
        return repository.getBpmnModelInstance(newest(process)).getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .map(SequenceFlow::getId)
                .toList();
    }

    private String newest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    public void close() {
        undone.forEach(Runnable::run);
        undone.clear();
    }

    private record Taken(String instance, String flow) {}
}
