package eplan.engine;

/**
 * Runs what the engine has due by the business clock. On a running system a background loop does so by itself; the demo
 * clock and tests do so step by step.
 */
public interface DueJobs {

    /**
     * Runs due jobs until none is left that can run now.
     *
     * @return how many jobs ran
     */
    long runUntilNoneDue();

    /** Stops the background loop after the batch that is running, and returns once it rests. */
    void pause();

    /** Lets the background loop go on. */
    void resume();

    /** How many jobs failed for good and wait for a person. */
    long failed();
}
