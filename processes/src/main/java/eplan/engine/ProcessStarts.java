package eplan.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts many process instances in few engine commands: what the engine looks up for one it knows for all of a command, and
 * their rows are written together at its end.
 */
@Component
public class ProcessStarts {

    /** The engine sorts a command's new rows in a time that grows with their square. */
    private static final int COMMAND = 20;

    private final CommandExecutor commands;
    private final RepositoryService repository;
    private final RuntimeService runtime;

    ProcessStarts(ProcessEngine engine) {
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.repository = engine.getRepositoryService();
        this.runtime = engine.getRuntimeService();
    }

    /** Starts the newest version of a process once for each; returns the instances' ids in the same order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> startAll(String processKey, List<Start> starts) {
        String newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult()
                .getId();
        List<String> instances = new ArrayList<>(starts.size());
        for (int from = 0; from < starts.size(); from += COMMAND) {
            List<Start> some = starts.subList(from, Math.min(starts.size(), from + COMMAND));
            instances.addAll(commands.execute(
                    context -> some.stream().map(start -> one(newest, start)).toList()));
        }
        return instances;
    }

    private String one(String definition, Start start) {
        return runtime.startProcessInstanceById(definition, start.businessKey(), start.variables())
                .getProcessInstanceId();
    }

    /** One instance to start: its business key and its first variables, ids and routing facts only. */
    public record Start(String businessKey, Map<String, Object> variables) {}
}
