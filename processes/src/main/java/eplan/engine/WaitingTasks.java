package eplan.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The user tasks at which a process instance waits; a definition is a task's id in the model. */
@Component
public class WaitingTasks {

    private final TaskService tasks;

    WaitingTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    /** Completes those that wait, if any. */
    public void complete(String instance, String definition, Map<String, Object> variables) {
        of(instance, definition).forEach(task -> tasks.complete(task.getId(), variables));
    }

    /** Of tasks that wait side by side completes those that have this value in the variable, if any. */
    public void completeWhere(String instance, String definition, String variable, Object value) {
        where(instance, definition, variable, value).forEach(task -> tasks.complete(task.getId()));
    }

    /** Whether one waits that has this value in the variable. */
    public boolean anyWhere(String instance, String definition, String variable, Object value) {
        return !where(instance, definition, variable, value).isEmpty();
    }

    private List<Task> where(String instance, String definition, String variable, Object value) {
        return of(instance, definition).stream()
                .filter(task -> value.equals(tasks.getVariable(task.getId(), variable)))
                .toList();
    }

    private List<Task> of(String instance, String definition) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(definition)
                .list();
    }
}
