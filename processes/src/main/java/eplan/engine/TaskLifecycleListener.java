package eplan.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells {@link TaskLifecycle} of every user task; built into each model as it is parsed, so that migrations keep it. */
@Component
class TaskLifecycleListener extends AbstractBpmnParseListener {

    private final ObjectProvider<TaskLifecycle> hearers;

    TaskLifecycleListener(ObjectProvider<TaskLifecycle> hearers) {
        this.hearers = hearers;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ActivityBehavior behaviour = activity.getActivityBehavior();
        if (behaviour instanceof UserTaskActivityBehavior userTask) {
            var definition = userTask.getTaskDefinition();
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::created);
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> ended(task, true));
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, task -> ended(task, false));
        }
    }

    private void created(DelegateTask task) {
        var snapshot = new TaskLifecycle.TaskSnapshot(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getProcessInstanceId(),
                task.getExecution().getProcessBusinessKey(),
                (Long) task.getVariable("entryRoundId"),
                item(task),
                (Long) task.getVariable("hiringStepId"));
        hearers.forEach(hearer -> hearer.created(snapshot));
    }

    private static @Nullable String item(DelegateTask task) {
        return (String) task.getVariable("item");
    }

    private void ended(DelegateTask task, boolean completed) {
        hearers.forEach(hearer -> hearer.ended(task.getId(), completed));
    }
}
