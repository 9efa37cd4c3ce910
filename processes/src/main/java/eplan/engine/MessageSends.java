package eplan.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends one message to many waiting process instances in few engine commands; who waits is read in one query. */
@Component
public class MessageSends {

    /** The engine sorts a command's new rows in a time that grows with their square. */
    private static final int COMMAND = 20;

    private final CommandExecutor commands;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;

    MessageSends(ProcessEngine engine, JdbcClient jdbc) {
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.runtime = engine.getRuntimeService();
        this.jdbc = jdbc;
    }

    /** Which of the process instances wait for the message, and where. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Waiting> waiting(Collection<String> processInstances, String message) {
        return jdbc.sql("""
                        select e.proc_inst_id_, e.id_, e.proc_def_id_
                        from camunda.act_ru_execution e
                        join camunda.act_ru_event_subscr s on s.execution_id_ = e.id_
                        where e.proc_inst_id_ = any(:instances)
                          and s.event_type_ = 'message' and s.event_name_ = :message
                        order by e.proc_inst_id_""")
                .param("instances", processInstances.toArray(String[]::new))
                .param("message", message)
                .query((row, n) -> new Waiting(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String message, List<Waiting> to, Map<String, Object> variables) {
        for (int from = 0; from < to.size(); from += COMMAND) {
            List<Waiting> some = to.subList(from, Math.min(to.size(), from + COMMAND));
            commands.execute(context -> {
                some.forEach(one -> runtime.messageEventReceived(message, one.execution(), variables));
                return some.size();
            });
        }
    }

    /** @param definition id of the process definition on which the instance runs */
    public record Waiting(String instance, String execution, String definition) {}
}
