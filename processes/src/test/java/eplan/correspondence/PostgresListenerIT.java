package eplan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Live.Hearing;
import eplan.testing.EplanTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database tells reaches whoever hears it. */
@EplanTest
class PostgresListenerIT {

    @Autowired
    Live live;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void listens() throws InterruptedException {
        heardAll();
    }

    /** All that was told before has been heard: of two tellings one at most can come from a connection that begins, which tells everybody. */
    private void heardAll() throws InterruptedException {
        String topic = "listener-test-" + UUID.randomUUID(); // so that no earlier telling is taken for it
        CountDownLatch told = new CountDownLatch(2);
        try (Hearing hearing = live.hear(topic, told::countDown)) {
            assertThat(hearing).isNotNull();
            tell(topic);
            tell(topic);
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void tell(String topic) {
        jdbc.sql("select pg_notify('eplan', ?)").param(topic).query().listOfRows();
    }

    @Test
    void hearsWhatIsCommittedAndNothingElse() throws InterruptedException {
        AtomicInteger told = new AtomicInteger();
        try (Hearing hearing = live.hear("listener-test", told::incrementAndGet)) {
            assertThat(hearing).isNotNull();
            transaction.executeWithoutResult(status -> {
                tell("listener-test");
                status.setRollbackOnly();
            });
            tell("listener-test-other");
            heardAll();
            assertThat(told).hasValue(0);
            transaction.executeWithoutResult(status -> {
                tell("listener-test");
                tell("listener-test");
            });
            heardAll();
            assertThat(told).hasValue(1);
        }
    }

    @Test
    void listensAgainAfterABreakAndTellsEverybody() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        try (Hearing hearing = live.hear("listener-test-silent", told::countDown)) {
            assertThat(hearing).isNotNull();
            jdbc.sql("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                             where application_name = ? and datname = current_database()""").param(ListenConnection.NAME).query().listOfRows();
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }
        heardAll();
    }

    @Test
    void aFaultOfTheDriverDoesNotEndIt() throws InterruptedException {
        AtomicInteger opened = new AtomicInteger();
        PostgresListener listener = new PostgresListener(new ListenConnection(database) {
            @Override
            Connection open() throws SQLException {
                if (opened.getAndIncrement() == 0) {
                    throw new IllegalStateException("a fault of the driver");
                }
                return super.open();
            }
        });
        CountDownLatch told = new CountDownLatch(1);
        try (Hearing hearing = listener.hear("listener-test-fault", told::countDown)) {
            assertThat(hearing).isNotNull();
            listener.start();
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(opened).hasValue(2);
        } finally {
            listener.stop();
        }
    }
}
