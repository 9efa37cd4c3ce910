package eplan.ui.shell;

/** Does things a little later, on threads of its own. */
interface LiveTimer {

    void after(long millis, Runnable work);
}
