package eplan.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Stands in for a job thread that is held between taking due jobs and running them. */
@TestComponent
public class HeldJobs {

    private static final int MOST = 1_000;

    @Autowired
    JobAcquisition acquisition;

    @Autowired
    JobBatches batches;

    @Autowired
    EngineClock engineClock;

    /** Takes all due jobs; those of other root instances run at once, as those of other tests' cases. @return the root's, not run yet */
    public List<String> hold(String root) {
        engineClock.follow();
        List<String> held = new ArrayList<>();
        for (Map<String, List<String>> due = acquisition.acquire(MOST);
                !due.isEmpty();
                due = acquisition.acquire(MOST)) {
            held.addAll(due.getOrDefault(root, List.of()));
            due.entrySet().stream().filter(of -> !of.getKey().equals(root)).forEach(of -> batches.run(of.getValue()));
        }
        return held;
    }

    /** Goes on where it was held. */
    public void run(List<String> held) {
        batches.run(held);
    }

    /** Gives back what was taken and not run. */
    public void giveBack() {
        acquisition.release();
    }
}
