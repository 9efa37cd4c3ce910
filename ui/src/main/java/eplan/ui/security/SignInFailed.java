package eplan.ui.security;

import eplan.people.SignInLocked;
import eplan.shared.BusinessClock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Sends back to the sign-in page, which tells from the address why: {@code ?error} wrong name or password, {@code
 * ?locked=14:05} too many tries, until then (Thai time), {@code ?unavailable} the database does not answer.
 */
class SignInFailed implements AuthenticationFailureHandler {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(BusinessClock.ZONE);

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        redirect.sendRedirect(request, response, WebSecurity.LOGIN + "?" + reason(why));
    }

    private static String reason(AuthenticationException why) {
        if (why instanceof SignInLocked locked) {
            // rounded up: who comes back at that minute may try again
            return "locked=" + TIME.format(locked.until().plusSeconds(59));
        }
        return why instanceof AuthenticationServiceException ? "unavailable" : "error";
    }
}
