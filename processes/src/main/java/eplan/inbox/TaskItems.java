package eplan.inbox;

import eplan.engine.TaskLifecycle;
import eplan.inbox.WorkRows.NewWork;
import eplan.shared.BusinessClock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes an inbox row with each of the engine's tasks, in the engine's transaction. */
@Component
class TaskItems implements TaskLifecycle {

    private static final Map<String, WorkKind> KINDS = Map.of(
            "enter-item", WorkKind.ENTER,
            "verify", WorkKind.VERIFY,
            "record-on-behalf", WorkKind.ON_BEHALF,
            "expedite", WorkKind.EXPEDITE,
            "endorse-extension", WorkKind.EXTENSION,
            "decide-extension", WorkKind.EXTENSION,
            "decide-extension-hq", WorkKind.EXTENSION,
            "hiring-work", WorkKind.HIRING);

    private final WorkRows rows;
    private final ExtensionItems extensions;
    private final HiringItems hiring;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    TaskItems(WorkRows rows, ExtensionItems extensions, HiringItems hiring, JdbcClient jdbc, BusinessClock clock) {
        this.rows = rows;
        this.extensions = extensions;
        this.hiring = hiring;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void created(TaskSnapshot task) {
        WorkKind kind = KINDS.get(task.definitionKey());
        Long round = task.entryRoundId();
        Long step = task.hiringStepId();
        if (kind == null) {
            return;
        }
        if (step != null) {
            hiring.add(task, kind, step);
        } else if (round != null) {
            ofRound(task, kind, round);
        }
    }

    private void ofRound(TaskSnapshot task, WorkKind kind, long round) {
        if (kind == WorkKind.EXTENSION) {
            rows.add(extensions.work(task, round));
            return;
        }
        String item = kind == WorkKind.ENTER ? task.item() : null;
        rows.add(new NewWork(task.taskId(), kind, round, item, null, null));
    }

    @Override
    public void ended(String taskId, boolean completed) {
        jdbc.sql("""
                        update eplan.work_item set task_id = null,
                            state = case when kind = 'EXPEDITE' or state <> 'OPEN' then state else :state end,
                            ended_on = case when kind = 'EXPEDITE' or state <> 'OPEN' then ended_on else :today end,
                            version = version + 1
                        where task_id = :task""")
                .param("state", completed ? "DONE" : "WITHDRAWN")
                .param("today", clock.today())
                .param("task", taskId)
                .update();
    }
}
