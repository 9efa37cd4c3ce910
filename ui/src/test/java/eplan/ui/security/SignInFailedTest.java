package eplan.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

class SignInFailedTest {

    private static String after(AuthenticationException why) throws Exception {
        var response = new MockHttpServletResponse();
        new SignInFailed().onAuthenticationFailure(new MockHttpServletRequest(), response, why);
        return response.getRedirectedUrl();
    }

    @Test
    void aDatabaseThatIsAwayIsNotCalledAWrongPassword() throws Exception {
        assertThat(after(new InternalAuthenticationServiceException("away"))).isEqualTo("/login?unavailable");
        assertThat(after(new BadCredentialsException("wrong"))).isEqualTo("/login?error");
    }
}
