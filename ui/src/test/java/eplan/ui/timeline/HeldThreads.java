package eplan.ui.timeline;

import java.util.ArrayDeque;
import java.util.Queue;

/** Does the work at once, or, where a test holds it, when the test lets it go on. */
final class HeldThreads implements ChangeThreads {

    private final Queue<Runnable> held = new ArrayDeque<>();
    boolean holds;

    @Override
    public void run(Runnable work) {
        if (holds) {
            held.add(work);
        } else {
            work.run();
        }
    }

    void goOn() {
        held.remove().run();
    }
}
