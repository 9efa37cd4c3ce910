package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.Refused;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;

/** A change of who has what that lost a deadlock against somebody's act on the same work. */
class PortfolioTransactionsTest {

    private final PortfolioTransactions transactions =
            new PortfolioTransactions(TransactionOperations.withoutTransaction());

    private final AtomicInteger tries = new AtomicInteger();

    /** Breaks so many times before it is done. */
    private Runnable breaking(int times) {
        return () -> {
            if (tries.incrementAndGet() <= times) {
                throw new PessimisticLockingFailureException("deadlock");
            }
        };
    }

    @Test
    void isTriedAgainUntilItIsDone() {
        transactions.retrying(breaking(2));
        assertThat(tries).hasValue(3);
    }

    @Test
    void isGivenUpAfterTheFourthTime() {
        assertThatThrownBy(() -> transactions.retrying(breaking(9)))
                .isInstanceOf(PessimisticLockingFailureException.class);
        assertThat(tries).hasValue(4);
    }

    @Test
    void aRuleThatSaysNoIsNotTriedAgain() {
        assertThatThrownBy(() -> transactions.retrying(() -> {
                    tries.incrementAndGet();
                    throw new Refused("refused.portfolio.left");
                }))
                .isInstanceOf(Refused.class);
        assertThat(tries).hasValue(1);
    }
}
