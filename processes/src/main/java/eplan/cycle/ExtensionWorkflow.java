package eplan.cycle;

import java.util.List;

/** Port: the process {@code extension}, implemented by the engine ({@code eplan.cycle.engine}) in the caller's transaction. */
public interface ExtensionWorkflow {

    /** Starts one process for each; returns the process instances' ids in the same order. */
    List<String> start(List<Start> requests);

    /** Ends the wait for an opinion, if it waits for one. */
    void endorsed(String instance);

    /** A decision was made, by whoever and at whatever step; or it is left to headquarters. */
    void decided(String instance, boolean toHq);

    /** Takes every task back: the request ended without a decision. */
    void withdraw(String instance);

    /**
     * @param businessKey such as {@code 2554/LAO-000123/plan/extension-17}
     * @param endorsed it needs no opinion
     * @param beyondProvince headquarters decide
     */
    record Start(long extension, long entryRound, String businessKey, boolean endorsed, boolean beyondProvince) {}
}
