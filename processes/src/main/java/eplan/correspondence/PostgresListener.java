package eplan.correspondence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to PostgreSQL's NOTIFY on one connection of its own. While the database is away, and after any other fault, it tries
 * again, ever less often, and when it is back it tells everybody, since nobody knows what was missed.
 */
@Component
class PostgresListener implements Live, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresListener.class);

    /** So often it looks whether it is to stop; what is told arrives at once. */
    private static final int LOOK_MILLIS = 500;

    /** After so long a silence it asks whether the connection still stands. */
    private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    private static final long SHORTEST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 15_000;
    private static final long STOP_MILLIS = 3_000;

    private final Hearers hearers = new Hearers();
    private final ListenConnection connections;
    private CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread thread;

    PostgresListener(ListenConnection connections) {
        this.connections = connections;
    }

    @Override
    public Hearing hear(String topic, Runnable hearer) {
        return hearers.add(topic, hearer);
    }

    @Override
    public synchronized void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopped = stop;
        thread = Thread.ofPlatform().daemon().name("eplan-live").start(() -> run(stop));
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        Thread running = thread;
        thread = null;
        try {
            if (running != null) {
                running.join(STOP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run(CountDownLatch stop) {
        long pause = SHORTEST_PAUSE_MILLIS;
        try {
            while (stop.getCount() > 0) {
                boolean listened = listened(stop);
                pause = listened ? SHORTEST_PAUSE_MILLIS : Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
                if (stop.await(pause, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether there was a connection at all */
    private boolean listened(CountDownLatch stop) {
        boolean connected = false;
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement()) {
            statement.execute("listen eplan");
            connected = true;
            hearers.tellAll();
            listen(connection.unwrap(PGConnection.class), statement, stop);
        } catch (SQLException | RuntimeException e) {
            LOG.warn("changes by others are not shown at once until the database is back: {}", e.toString());
        }
        return connected;
    }

    private void listen(PGConnection connection, Statement statement, CountDownLatch stop) throws SQLException {
        long heard = System.nanoTime();
        while (stop.getCount() > 0) {
            PGNotification @Nullable [] told = connection.getNotifications(LOOK_MILLIS);
            if (told != null && told.length > 0) {
                heard = System.nanoTime();
                for (PGNotification one : told) {
                    hearers.tell(one.getParameter());
                }
            } else if (System.nanoTime() - heard > SILENCE_NANOS) {
                statement.execute("select 1");
                heard = System.nanoTime();
            }
        }
    }
}
