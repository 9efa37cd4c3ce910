package eplan.correspondence;

import eplan.correspondence.Notices.Kind;
import eplan.shared.BehindSavepoint;
import eplan.shared.BusinessClock;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds whom to tell, and writes their notices, one statement a kind. What goes wrong with a kind is undone and logged: the act
 * that is told of stands, and so do the notices of the other kinds. Rows are locked in the order of kind, account and what they
 * are about.
 */
@Component
class NoticeWriting {

    private final BehindSavepoint savepoint;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    NoticeWriting(BehindSavepoint savepoint, JdbcClient jdbc, BusinessClock clock) {
        this.savepoint = savepoint;
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
        savepoint.attempt("notices of " + alike.getFirst(), () -> insert(alike) > 0);
    }

    private int insert(List<Told> alike) {
        return NoticeSql.inserts(alike.getFirst().kind()).stream()
                .mapToInt(sql -> insert(sql, alike))
                .sum();
    }

    private int insert(String sql, List<Told> alike) {
        Kind kind = alike.getFirst().kind();
        return jdbc.sql(sql)
                .param("kind", kind.name())
                .param("work", NoticePeople.work(kind))
                .param("subjects", numbers(alike, Told::subject))
                .param("tos", numbers(alike, Told::to))
                .param("bys", numbers(alike, Told::by))
                .param("laos", numbers(alike, Told::lao))
                .param("titles", titles(alike))
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

    private static @Nullable String[] titles(List<Told> told) {
        @Nullable String[] titles = new @Nullable String[told.size()];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = told.get(i).title();
        }
        return titles;
    }
}
