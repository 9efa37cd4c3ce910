package eplan.correspondence;

import eplan.correspondence.MailSettings.State;
import eplan.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which node has whose daily mail in hand, and how far it is. Each step is committed by itself, before the next is taken; who
 * lost its turn meanwhile changes nothing. Times are the database's.
 */
@Component
class DigestTable {

    /** A first try, another after a while, or that of a node which took it and was not heard of again. */
    private static final String MAY_BE_TAKEN = """
            ((d.state = 'LATER' and d.at < clock_timestamp() - least(d.tries, 6) * interval '5 minutes')
             or (d.state = 'TAKEN' and d.at < clock_timestamp() - interval '10 minutes'))""";

    private static final String DUE = """
            select a.id
              from eplan.account a
              left join eplan.digest d on d.account_id = a.id and d.on_day = :day
             where a.enabled and a.email is not null and a.digest_hour <= :hour
               and (d.account_id is null or %s)
             order by a.digest_hour, a.id limit :most""".formatted(MAY_BE_TAKEN);

    /** By the settings of this moment: a sweep takes its time, and whoever wants none any more, or elsewhere, is heard. */
    private static final String TAKE = """
            with taken as (
                insert into eplan.digest as d (account_id, on_day, state, tries, node)
                select a.id, cast(:day as date), 'TAKEN', 1, cast(:node as text)
                  from eplan.account a
                 where a.id = :account and a.enabled and a.email is not null and a.digest_hour <= :hour
                on conflict (account_id, on_day) do update
                   set state = 'TAKEN', tries = d.tries + 1, node = excluded.node, at = clock_timestamp(), error = null
                 where %s
                returning d.account_id, d.tries)
            select t.tries, %s from taken t join eplan.account a on a.id = t.account_id""".formatted(MAY_BE_TAKEN, Owners.COLUMNS);

    private static final String STEP = """
            update eplan.digest set state = :state, at = clock_timestamp(), error = left(cast(:error as text), 500)
             where account_id = :account and on_day = :day and node = :node and tries = :tries
               and state in ('TAKEN', 'SENDING', 'UNCERTAIN')""";

    /** No mail server is spoken to for so long. */
    private static final String UNCERTAIN = """
            update eplan.digest set state = 'UNCERTAIN', error = 'the node was not heard of again'
             where state = 'SENDING' and at < clock_timestamp() - interval '10 minutes'""";

    private static final String GIVE_UP = """
            update eplan.digest set state = 'GIVEN_UP' where state in ('TAKEN', 'LATER') and on_day < ?""";

    private static final String LAST =
            "select on_day, state from eplan.digest where account_id = ? order by on_day desc limit 1";

    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose mail of the day is due at this hour, earliest hour first. */
    List<AccountId> due(LocalDate day, int hour, int most) {
        return jdbc.sql(DUE)
                .param("day", day)
                .param("hour", hour)
                .param("most", most)
                .query((row, n) -> new AccountId(row.getLong("id")))
                .list();
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                new AccountId(row.getLong("id")),
                Owners.actor(row),
                Objects.requireNonNull(row.getString("email")),
                Owners.language(row));
    }

    /**
     * Takes it in hand, unless another node has it.
     *
     * @return the turn; empty when it is not for this node, or the person does not want it at this hour any more
     */
    Optional<Turn> take(AccountId account, LocalDate day, int hour, String node) {
        return jdbc.sql(TAKE)
                .param("account", account.value())
                .param("day", day)
                .param("hour", hour)
                .param("node", node)
                .query((row, n) -> new Turn(recipient(row), day, node, row.getInt("tries")))
                .optional();
    }

    /** @return whether it was still this node's turn */
    boolean step(Turn turn, State to, @Nullable String error) {
        return jdbc.sql(STEP)
                        .param("state", to.name())
                        .param("error", error)
                        .param("account", turn.to().account().value())
                        .param("day", turn.day())
                        .param("node", turn.node())
                        .param("tries", turn.tries())
                        .update()
                > 0;
    }

    /** What a node was sending when it died, or lost the database, may have gone out. */
    void leaveUncertain() {
        jdbc.sql(UNCERTAIN).update();
    }

    /** What no server took on its own day is not sent on another. */
    void giveUpBefore(LocalDate today) {
        jdbc.sql(GIVE_UP).param(today).update();
    }

    MailSettings.@Nullable Last last(AccountId account) {
        return jdbc.sql(LAST)
                .param(account.value())
                .query((row, n) -> new MailSettings.Last(
                        row.getObject("on_day", LocalDate.class), State.valueOf(row.getString("state"))))
                .optional()
                .orElse(null);
    }

    /** One try of one node. @param to as they wished when it was taken */
    record Turn(Recipient to, LocalDate day, String node, int tries) {}
}
