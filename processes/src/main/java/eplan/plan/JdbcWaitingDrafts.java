package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcWaitingDrafts implements WaitingDrafts {

    private static final String MINE =
            " where lao_id = ? and data_year = ? and item = ? and period = ? and account_id = ?";

    private static final String LIST =
            "select stamp, base, typed from eplan.waiting_draft" + MINE + " order by at, stamp";

    private static final String REWRITE = """
            update eplan.waiting_draft set base = ?, typed = ?, at = clock_timestamp(), stamp = ?""" + MINE + " and stamp = ?";

    private static final String ADD = """
            insert into eplan.waiting_draft (lao_id, data_year, item, period, account_id, base, typed, at, stamp)
            values (?, ?, ?, ?, ?, ?, ?, clock_timestamp(), ?)""";

    private final Access access;
    private final JdbcClient jdbc;

    JdbcWaitingDrafts(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Left> mine(RecordKey key) {
        return account(key)
                .map(mine -> RecordTable.of(jdbc.sql(LIST), key)
                        .param(mine.value())
                        .query((row, n) -> left(row))
                        .list())
                .orElse(List.of());
    }

    private static Left left(ResultSet row) throws SQLException {
        return new Left(row.getObject("stamp", UUID.class), new Waiting(row.getString("base"), row.getString("typed")));
    }

    @Override
    @Transactional
    public UUID keep(RecordKey key, @Nullable UUID last, Waiting waiting) {
        if (Math.max(waiting.base().length(), waiting.typed().length()) > LONGEST) {
            throw new Refused("refused.record.too-long", LONGEST);
        }
        UUID stamp = UUID.randomUUID();
        account(key).ifPresent(mine -> {
            if (last == null || !rewritten(key, mine, last, waiting, stamp)) {
                add(key, mine, waiting, stamp);
            }
        });
        return stamp;
    }

    private boolean rewritten(RecordKey key, AccountId mine, UUID last, Waiting waiting, UUID stamp) {
        var statement =
                jdbc.sql(REWRITE).param(waiting.base()).param(waiting.typed()).param(stamp);
        return RecordTable.of(statement, key).param(mine.value()).param(last).update() > 0;
    }

    private void add(RecordKey key, AccountId mine, Waiting waiting, UUID stamp) {
        RecordTable.of(jdbc.sql(ADD), key)
                .param(mine.value())
                .param(waiting.base())
                .param(waiting.typed())
                .param(stamp)
                .update();
    }

    @Override
    @Transactional
    public void drop(RecordKey key, UUID last) {
        account(key)
                .ifPresent(mine -> RecordTable.of(
                                jdbc.sql("delete from eplan.waiting_draft" + MINE + " and stamp = ?"), key)
                        .param(mine.value())
                        .param(last)
                        .update());
    }

    /** Of who may record; the system has none. */
    private Optional<AccountId> account(RecordKey key) {
        Actor actor = access.recordFor(key.lao());
        return Optional.ofNullable(actor.account());
    }
}
