package eplan.ui.shell;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Two threads for all screens: a change that hundreds of people follow is read for two of them at a time. */
@Component
class LiveThreads implements LiveTimer, DisposableBean {

    private static final int THREADS = 2;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("eplan-screens-", 0).factory());

    @Override
    public void after(long millis, Runnable work) {
        threads.schedule(work, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
