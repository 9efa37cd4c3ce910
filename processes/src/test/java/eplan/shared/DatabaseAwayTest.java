package eplan.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseAwayTest {

    static Stream<SQLException> away() {
        return Stream.of(
                new SQLException("terminating connection", "57P01"),
                new SQLException("an I/O error", "08006"),
                new SQLTransientConnectionException("no connection within 30 s"),
                new SQLException("Connection is closed"));
    }

    @ParameterizedTest
    @MethodSource("away")
    void aDatabaseThatIsAwayIsSaidAgainHoweverDeepItLies(SQLException away) {
        RuntimeException failure = new IllegalStateException("no rollback", new IllegalStateException(away));
        assertThatThrownBy(() -> DatabaseAway.rethrow(failure)).isSameAs(failure);
    }

    @Test
    void whatTheDatabaseRefusedIsAFailure() {
        assertThatCode(() -> DatabaseAway.rethrow(new IllegalStateException(new SQLException("unique", "23505"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> DatabaseAway.rethrow(new IllegalStateException(new SQLException("something"))))
                .doesNotThrowAnyException();
    }
}
