package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

@EplanTest
class PasswordSignInIT {

    private static final String RIGHT = "right-password-1";

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    AccountOpening opening;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anAccountAndNoTries() {
        jdbc.sql("delete from eplan.sign_in_try").update();
        actors.asSystem(() -> {
            if (!opening.exists("sign.in")) {
                opening.open(new NewAccount("sign.in", "ทดสอบ ลงชื่อ", Role.HQ_OFFICER, null, null), RIGHT);
            }
            return null;
        });
    }

    private Authentication as(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private Class<?> answer(String name, String password) {
        return catchThrowableOfType(AuthenticationException.class, () -> as(name, password))
                .getClass();
    }

    private long audited(String action) {
        return jdbc.sql("select count(*) from eplan.audit_entry where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    @Test
    void theRightPasswordEndsInTheAccountsActor() {
        long before = audited("sign-in.succeeded");
        Authentication signedIn = as(" Sign.In ", RIGHT);
        assertThat(signedIn.isAuthenticated()).isTrue();
        Actor actor = ((HasActor) signedIn.getPrincipal()).actor();
        assertThat(actor.role()).isEqualTo(Role.HQ_OFFICER);
        assertThat(actor.name()).isEqualTo("ทดสอบ ลงชื่อ");
        assertThat(actor.account()).isNotNull();
        assertThat(audited("sign-in.succeeded")).isEqualTo(before + 1);
    }

    @Test
    void theFifthWrongTryLocksForAQuarterOfAnHour() {
        for (int i = 1; i < 5; i++) {
            assertThat(answer("sign.in", "wrong")).isEqualTo(BadCredentialsException.class);
        }
        Instant before = Instant.now();
        var locked = catchThrowableOfType(SignInLocked.class, () -> as("sign.in", "wrong"));
        assertThat(Duration.between(before, locked.until())).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(16));
        assertThatThrownBy(() -> as("sign.in", RIGHT)).isInstanceOf(SignInLocked.class);
    }

    @Test
    void aNameWithoutAnAccountGetsTheSameAnswers() {
        for (String name : List.of("sign.in", "nobody.at.all", "odd\u0000name")) {
            for (int i = 1; i < 5; i++) {
                assertThat(answer(name, "wrong")).as(name).isEqualTo(BadCredentialsException.class);
            }
            assertThat(answer(name, "wrong")).as(name).isEqualTo(SignInLocked.class);
            assertThat(answer(name, "wrong")).as(name).isEqualTo(SignInLocked.class);
        }
    }

    @Test
    void aNameWithoutAnAccountTakesAsLongToRefuse() {
        long known = millis("sign.in");
        long unknown = millis("nobody.else");
        assertThat(unknown).as("BCrypt is worked for unknown names too").isGreaterThan(known / 3);
    }

    private long millis(String name) {
        long start = System.nanoTime();
        IntStream.range(0, 4).forEach(i -> answer(name, "wrong"));
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    @Test
    void aLockEndsByItself() {
        IntStream.range(0, 5).forEach(i -> answer("sign.in", "wrong"));
        jdbc.sql("update eplan.sign_in_try set last_try = last_try - interval '16 min', "
                        + "locked_until = locked_until - interval '16 min'")
                .update();
        assertThat(as("sign.in", RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void theRightPasswordForgetsEarlierTries() {
        IntStream.range(0, 4).forEach(i -> answer("sign.in", "wrong"));
        as("sign.in", RIGHT);
        assertThat(answer("sign.in", "wrong")).isEqualTo(BadCredentialsException.class);
    }

    @Test
    void wrongTriesAtTheSameTimeAreAllCounted() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Class<?>>> tries = IntStream.range(0, 12)
                    .<Callable<Class<?>>>mapToObj(i -> () -> answer("sign.in", "wrong" + i))
                    .toList();
            for (var tried : threads.invokeAll(tries)) {
                tried.get();
            }
        }
        assertThat(jdbc.sql("select tries from eplan.sign_in_try")
                        .query(Integer.class)
                        .single())
                .as("no more passwords were looked at than allowed")
                .isEqualTo(SignInTries.ALLOWED);
    }

    @Test
    void whatWasTypedIsNotKept() {
        answer("my-secret-password", "wrong");
        assertThat(jdbc.sql("select count(*) from eplan.audit_entry where audit_entry::text like '%my-secret%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select password_hash from eplan.account where username = 'sign.in'")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}")
                .doesNotContain(RIGHT);
    }

    @Test
    void anAccountThatIsSwitchedOffIsRefusedLikeAWrongPassword() {
        jdbc.sql("update eplan.account set enabled = false where username = 'sign.in'")
                .update();
        try {
            assertThat(answer("sign.in", RIGHT)).isEqualTo(BadCredentialsException.class);
        } finally {
            jdbc.sql("update eplan.account set enabled = true where username = 'sign.in'")
                    .update();
        }
    }

    @Test
    void anOverlongPasswordIsJustWrong() {
        assertThat(answer("sign.in", "x".repeat(5000))).isEqualTo(BadCredentialsException.class);
    }

    @Test
    void onlyTheSystemOpensAccountsAndANameOnlyOnce() {
        var wanted = new NewAccount("sign.in", "อีกคน", Role.AUDITOR, null, null);
        assertThatThrownBy(() -> actors.asSystem(() -> opening.open(wanted, "p")))
                .isInstanceOf(Refused.class);
        var hq = new Actor(null, "hq", Role.HQ_PROCESS_OWNER, null, null);
        assertThatThrownBy(() -> actors.as(hq, () -> opening.open(wanted, "p")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
