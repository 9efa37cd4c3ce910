package eplan.engine;

import org.jspecify.annotations.Nullable;

/**
 * SPI: hears of every user task of every process, in the engine's own transaction. Implemented by the inbox, whose rows
 * are written together with the engine's tasks.
 */
public interface TaskLifecycle {

    /** A task was created and is waiting. */
    void created(TaskSnapshot task);

    /** A task ended: completed by a person, or removed because its process went on without it. */
    void ended(String taskId, boolean completed);

    /**
     * What a listener needs to know of a task.
     *
     * @param definitionKey id of the user task in the model, such as {@code enter-item}
     * @param businessKey of its process instance, such as {@code 2554/LAO-000123/plan}
     * @param entryRoundId variable {@code entryRoundId} of the case, if it has one
     * @param item variable {@code item} local to the task, if it has one
     * @param hiringStepId variable {@code hiringStepId} of the case, if it is about a step of the hiring cycle
     */
    record TaskSnapshot(
            String taskId,
            String definitionKey,
            String processInstanceId,
            @Nullable String businessKey,
            @Nullable Long entryRoundId,
            @Nullable String item,
            @Nullable Long hiringStepId) {

        /** Of an LAO's case. */
        public TaskSnapshot(
                String taskId,
                String definitionKey,
                String processInstanceId,
                @Nullable String businessKey,
                @Nullable Long entryRoundId,
                @Nullable String item) {
            this(taskId, definitionKey, processInstanceId, businessKey, entryRoundId, item, null);
        }
    }
}
