package eplan.people;

import eplan.shared.AccountId;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Asked many times within one click, so read from the database every few seconds (real time) only: a node on which an account
 * is closed knows at once, the others soon. While the database is away what was known counts; nothing else answers then.
 */
@Component
class KnownClosedAccounts implements ClosedAccounts {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Supplier<Set<Long>> stored;

    private final AtomicReference<Known> known =
            new AtomicReference<>(new Known(Set.of(), System.nanoTime() - FRESH_NANOS));

    @Autowired
    KnownClosedAccounts(JdbcClient jdbc) {
        this(() -> jdbc.sql("select id from eplan.account where not enabled")
                .query((row, number) -> row.getLong(1))
                .set());
    }

    /** @param stored the accounts that are closed as the database has it */
    KnownClosedAccounts(Supplier<Set<Long>> stored) {
        this.stored = stored;
    }

    private record Known(Set<Long> accounts, long at) {

        Known with(AccountId closed) {
            Set<Long> more = new HashSet<>(accounts);
            more.add(closed.value());
            return new Known(Set.copyOf(more), at);
        }
    }

    /** What was read replaces only what it was read after: an account that was closed meanwhile is not forgotten. */
    @Override
    public boolean contains(AccountId account) {
        Known before = known.get();
        long now = System.nanoTime();
        if (now - before.at() >= FRESH_NANOS) {
            known.compareAndSet(before, new Known(read(before.accounts()), now));
        }
        return known.get().accounts().contains(account.value());
    }

    private Set<Long> read(Set<Long> before) {
        try {
            return stored.get();
        } catch (DataAccessException away) {
            return before;
        }
    }

    /** After the transaction: the next who asks sees it. */
    @TransactionalEventListener
    void closed(AccountClosed closed) {
        known.updateAndGet(now -> now.with(closed.account()));
    }
}
