package eplan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real PostgreSQL 18 for tests: one server a JVM, a new empty database for each Spring context. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final AtomicBoolean WITH_CONTEXTS = new AtomicBoolean();

    /** The JVM's shutdown hooks run side by side; Spring's own actions run when all contexts, and so their pools, have closed. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (WITH_CONTEXTS.compareAndSet(false, true)) {
            SpringApplication.getShutdownHandlers().add(Server::stop);
        }
        TestPropertyValues.of(
                        "spring.datasource.url=" + newDatabase(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        // contexts stay in the cache when their tests are over: their connections do not
                        "spring.datasource.hikari.minimum-idle=2",
                        "spring.datasource.hikari.idle-timeout=10000")
                .applyTo(context);
    }

    /** JDBC URL of a new, empty database. */
    public static String newDatabase() {
        String name = "eplan_test_" + NUMBER.incrementAndGet();
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no test database", e);
        }
        return Server.INSTANCE.getJdbcUrl("postgres", name);
    }

    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            Runtime.getRuntime().addShutdownHook(new Thread(Server::stopAlone, "stop-test-database"));
            try {
                return EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "500")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Where no Spring context used it. */
        private static void stopAlone() {
            if (!WITH_CONTEXTS.get()) {
                stop();
            }
        }

        static void stop() {
            try {
                INSTANCE.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
