package eplan.ui.error;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

class TroubleTest {

    @Test
    void looksThroughWhatWrapsIt() {
        assertThat(Trouble.of(new BeanCreationException("view", new NotFound("lao 5"))))
                .isEqualTo(Trouble.NOT_FOUND);
        assertThat(Trouble.of(new IllegalStateException(new AccessDeniedException("no"))))
                .isEqualTo(Trouble.DENIED);
        assertThat(Trouble.of(new RuntimeException(new Refused("refused.x")))).isEqualTo(Trouble.REFUSED);
    }

    @Test
    void knowsThatSomebodyElseWasFaster() {
        assertThat(Trouble.of(new StaleForm("round 3"))).isEqualTo(Trouble.STALE);
        assertThat(Trouble.of(new ObjectOptimisticLockingFailureException("round", 3L)))
                .isEqualTo(Trouble.STALE);
    }

    @Test
    void knowsADatabaseThatIsAway() {
        assertThat(Trouble.of(new DataAccessResourceFailureException("gone"))).isEqualTo(Trouble.DATABASE_AWAY);
        assertThat(Trouble.of(new CannotCreateTransactionException("gone"))).isEqualTo(Trouble.DATABASE_AWAY);
        assertThat(Trouble.of(new JpaSystemException(new RuntimeException(new SQLException("down", "57P01")))))
                .isEqualTo(Trouble.DATABASE_AWAY);
        assertThat(Trouble.of(new RuntimeException(new SQLException("reset", "08006"))))
                .isEqualTo(Trouble.DATABASE_AWAY);
    }

    @Test
    void takesNothingElseForAnyOfThese() {
        assertThat(Trouble.of(new IllegalStateException("bug"))).isEqualTo(Trouble.UNFORESEEN);
        assertThat(Trouble.of(new RuntimeException(new SQLException("unique", "23505"))))
                .isEqualTo(Trouble.UNFORESEEN);
    }
}
