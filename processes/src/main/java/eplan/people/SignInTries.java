package eplan.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries by the name that was typed, in the database, so that every node and every parallel request sees the same
 * count. A try is counted before the password is looked at, and forgotten when it was right. Real time.
 */
@Component
class SignInTries {

    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private static final String COUNT = """
            insert into eplan.sign_in_try as t (name_digest, tries, last_try) values (:name, 1, :now)
            on conflict (name_digest) do update set
                tries = case when t.last_try < :since then 1 else t.tries + 1 end,
                last_try = :now,
                locked_until = case when t.last_try >= :since and t.tries + 1 >= :allowed then :until end
            where t.locked_until is null or t.locked_until <= :now
            returning tries""";

    /** Whoever tries names at random fills no table: what is older than a lock is gone. */
    private static final String CLEAN_UP = """
            delete from eplan.sign_in_try where name_digest in (
                select name_digest from eplan.sign_in_try where last_try < :since for update skip locked)""";

    private final JdbcClient jdbc;

    SignInTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a try. @throws SignInLocked when the name is locked; the try is not counted then */
    @Transactional
    public void begin(String name, Instant now) {
        jdbc.sql(CLEAN_UP).param("since", at(now.minus(LOCK))).update();
        Optional<Integer> counted = jdbc.sql(COUNT)
                .param("name", digest(name))
                .param("now", at(now))
                .param("since", at(now.minus(LOCK)))
                .param("until", at(now.plus(LOCK)))
                .param("allowed", ALLOWED)
                .query(Integer.class)
                .optional();
        if (counted.isEmpty()) {
            throw new SignInLocked(lockedUntil(name).orElse(now.plus(LOCK)));
        }
    }

    /** Until when the name is locked, after a wrong try. */
    @Transactional(readOnly = true)
    public Optional<Instant> lockedUntil(String name) {
        return jdbc.sql("select locked_until from eplan.sign_in_try where name_digest = ? and locked_until is not null")
                .param(digest(name))
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** The password was right: earlier tries no longer count. */
    public void forget(String name) {
        jdbc.sql("delete from eplan.sign_in_try where name_digest = ?")
                .param(digest(name))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
