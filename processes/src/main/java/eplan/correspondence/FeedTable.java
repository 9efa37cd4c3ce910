package eplan.correspondence;

import eplan.correspondence.CalendarFeeds.Link;
import eplan.correspondence.CalendarFeedsService.Owner;
import eplan.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which links there are. Times are the database's. */
@Component
class FeedTable {

    private static final String OWNER = """
            select %s
              from eplan.calendar_feed f join eplan.account a on a.id = f.account_id
             where f.digest = :digest and f.revoked_at is null and a.enabled""".formatted(Owners.COLUMNS);

    /** Calendars ask every few minutes; to the hour is enough to know whether one still does. */
    private static final String USED = """
            update eplan.calendar_feed set used_at = clock_timestamp()
             where digest = ? and revoked_at is null
               and (used_at is null or used_at < clock_timestamp() - interval '1 hour')""";

    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after the other: a person has one link. */
    void lock(AccountId account) {
        jdbc.sql("select id from eplan.account where id = ? for update")
                .param(account.value())
                .query(Long.class)
                .optional();
    }

    void add(AccountId account, FeedToken token) {
        jdbc.sql("insert into eplan.calendar_feed (digest, account_id) values (?, ?)")
                .param(token.digest())
                .param(account.value())
                .update();
    }

    /** @return whether there was one */
    boolean revoke(AccountId account) {
        return jdbc.sql("""
                        update eplan.calendar_feed set revoked_at = clock_timestamp()
                        where account_id = ? and revoked_at is null""").param(account.value()).update() > 0;
    }

    Optional<Link> link(AccountId account) {
        return jdbc.sql("select made_at, used_at from eplan.calendar_feed where account_id = ? and revoked_at is null")
                .param(account.value())
                .query((row, n) -> link(row))
                .optional();
    }

    private static Link link(ResultSet row) throws SQLException {
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new Link(Columns.instant(row, "made_at"), used == null ? null : used.toInstant());
    }

    /** Notes that the link was asked for. */
    void used(FeedToken token) {
        jdbc.sql(USED).param(token.digest()).update();
    }

    /** Whose calendar the link leads to. */
    Optional<Owner> owner(FeedToken token) {
        return jdbc.sql(OWNER)
                .param("digest", token.digest())
                .query((row, n) -> new Owner(Owners.actor(row), Owners.language(row)))
                .optional();
    }
}
