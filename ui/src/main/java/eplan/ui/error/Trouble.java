package eplan.ui.error;

import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What an exception means to the person in front of the screen, whatever it is wrapped in. */
enum Trouble {
    NOT_FOUND,
    DENIED,
    REFUSED,
    STALE,
    DATABASE_AWAY,
    UNFORESEEN;

    static Trouble of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Trouble known = known(cause);
            if (known != UNFORESEEN) {
                return known;
            }
        }
        return UNFORESEEN;
    }

    private static Trouble known(Throwable cause) {
        return switch (cause) {
            case NotFound n -> NOT_FOUND;
            case AccessDeniedException d -> DENIED;
            case Refused r -> REFUSED;
            case StaleForm s -> STALE;
            case OptimisticLockingFailureException s -> STALE;
            case DataAccessResourceFailureException d -> DATABASE_AWAY;
            case CannotCreateTransactionException d -> DATABASE_AWAY;
            case QueryTimeoutException d -> DATABASE_AWAY;
            case SQLException sql when connectionLost(sql) -> DATABASE_AWAY;
            default -> UNFORESEEN;
        };
    }

    /** SQLSTATE class 08 is a lost connection, 57P a server going down or coming up, 53 one that is out of connections. */
    private static boolean connectionLost(SQLException sql) {
        String state = Optional.ofNullable(sql.getSQLState()).orElse("");
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    /** The rule that said no, when one did. */
    static Optional<Refused> refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
