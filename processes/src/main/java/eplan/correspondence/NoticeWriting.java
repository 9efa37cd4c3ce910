package eplan.correspondence;

import eplan.correspondence.Notices.Kind;
import eplan.shared.BusinessClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds whom to tell, and writes their notices, one statement a kind. What goes wrong with a kind is undone and logged: the act
 * that is told of stands, and so do the notices of the other kinds. Rows are locked in the order of kind, account and what they
 * are about.
 */
@Component
class NoticeWriting {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeWriting.class);

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    NoticeWriting(JdbcTemplate template, JdbcClient jdbc, BusinessClock clock) {
        this.template = template;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Collection<Told> told) {
        told.stream()
                .collect(Collectors.groupingBy(one -> one.kind().name(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::writeAlike);
    }

    private void writeAlike(List<Told> alike) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            ConnectionCallback<Boolean> within = connection -> writtenWithin(connection, alike);
            template.execute(within);
        } else {
            written(alike);
        }
    }

    private Boolean writtenWithin(Connection connection, List<Told> alike) throws SQLException {
        Savepoint before = connection.setSavepoint();
        boolean written = written(alike);
        if (written) {
            connection.releaseSavepoint(before);
        } else {
            connection.rollback(before);
        }
        return written;
    }

    private boolean written(List<Told> alike) {
        try {
            insert(alike);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("nobody is told of {}: {}", alike.getFirst(), e.toString());
            return false;
        }
    }

    private void insert(List<Told> alike) {
        Kind kind = alike.getFirst().kind();
        jdbc.sql(NoticeSql.insert(kind))
                .param("kind", kind.name())
                .param("work", NoticePeople.work(kind))
                .param("subjects", numbers(alike, Told::subject))
                .param("tos", numbers(alike, Told::to))
                .param("bys", numbers(alike, Told::by))
                .param("today", clock.today())
                .param("at", clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .update();
    }

    private static @Nullable Long[] numbers(List<Told> told, Function<Told, @Nullable Long> part) {
        @Nullable Long[] numbers = new @Nullable Long[told.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = part.apply(told.get(i));
        }
        return numbers;
    }
}
