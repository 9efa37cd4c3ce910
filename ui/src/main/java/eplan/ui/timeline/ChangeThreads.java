package eplan.ui.timeline;

/** The threads that change sets are applied and put back on, beside those of the screens. */
interface ChangeThreads {

    /** Does the work in the background; comes back when it is done, or else after a moment. */
    void run(Runnable work);
}
