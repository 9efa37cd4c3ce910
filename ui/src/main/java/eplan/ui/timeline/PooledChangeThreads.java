package eplan.ui.timeline;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Two threads of this node; not a task executor among the beans, which the framework would take for its own work. */
@Component
class PooledChangeThreads implements ChangeThreads, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(PooledChangeThreads.class);

    private static final int THREADS = 2;

    /** What is over so soon needs no bar. */
    private static final long MOMENT_MILLIS = 400;

    /** A node that stops lets what it began come to its end; what it cuts off is not done at all. */
    private static final int SECONDS_AT_THE_END = 20;

    private final ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();

    PooledChangeThreads() {
        pool.setCorePoolSize(THREADS);
        pool.setMaxPoolSize(THREADS);
        pool.setThreadNamePrefix("eplan-changes-");
        pool.setDaemon(true);
        pool.setWaitForTasksToCompleteOnShutdown(true);
        pool.setAwaitTerminationSeconds(SECONDS_AT_THE_END);
        pool.initialize();
    }

    @Override
    public void run(Runnable work) {
        Future<?> done = pool.submit(work);
        try {
            done.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            log.debug("a change goes on in the background");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            log.error("a change ended its thread", e.getCause());
        }
    }

    @Override
    public void destroy() {
        pool.shutdown();
    }
}
