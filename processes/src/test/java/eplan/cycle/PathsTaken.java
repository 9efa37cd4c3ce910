package eplan.cycle;

import eplan.shared.LaoId;
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
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which nodes and sequence flows of the deployed models cases have passed: nodes as the engine's history has them; flows, of
 * which it keeps nothing, as they are taken from {@link #watch} on.
 */
final class PathsTaken implements AutoCloseable {

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Set<Taken> flows = ConcurrentHashMap.newKeySet();
    private final List<Runnable> undone = new ArrayList<>();

    PathsTaken(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** Listens on each flow of the model as the engine holds it in memory, until closed. */
    void watch(String process) {
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

    /** Ids of the model's nodes and flows that no case of these LAOs has passed. */
    Set<String> missed(String process, Collection<LaoId> laos) {
        Set<String> instances = instances(process, laos);
        Set<String> missed = new TreeSet<>(nodes(process));
        missed.addAll(flows(process));
        missed.removeAll(reached(instances));
        flows.stream()
                .filter(taken -> instances.contains(taken.instance()))
                .forEach(taken -> missed.remove(taken.flow()));
        return missed;
    }

    /** With those that they called: rounds of years, escalations of rounds. */
    private Set<String> instances(String process, Collection<LaoId> laos) {
        return new TreeSet<>(jdbc.sql("""
                        select p.proc_inst_id_ from camunda.act_hi_procinst p
                        where p.proc_def_key_ = :process and p.root_proc_inst_id_ in (
                            select y.process_instance_id from eplan.lao_year y where y.lao_id = any(:laos)
                            union all
                            select x.process_instance_id from eplan.extension x where x.lao_id = any(:laos))""")
                .param("process", process)
                .param("laos", laos.stream().map(LaoId::value).toArray(Long[]::new))
                .query(String.class)
                .list());
    }

    private List<String> reached(Set<String> instances) {
        return jdbc.sql("select distinct act_id_ from camunda.act_hi_actinst where proc_inst_id_ = any(?)")
                .param(instances.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** A sub-process is reached by its start event. */
    private List<String> nodes(String process) {
        return repository.getBpmnModelInstance(newest(process)).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .map(FlowNode::getId)
                .toList();
    }

    private List<String> flows(String process) {
        return repository.getBpmnModelInstance(newest(process)).getModelElementsByType(SequenceFlow.class).stream()
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
