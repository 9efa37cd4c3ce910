package eplan.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actor;
import eplan.people.ActorAuthentication;
import eplan.people.Actors;
import eplan.people.NoLongerHere;
import eplan.people.Role;
import eplan.shared.AccountId;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

class LeaversSessionsTest {

    private static final Actor OFFICER = new Actor(new AccountId(1), "officer", Role.HQ_OFFICER, null, null);

    private final MockHttpSession session = new MockHttpSession();
    private final MockFilterChain chain = new MockFilterChain();

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext().setAuthentication(new ActorAuthentication(OFFICER));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void click(Supplier<Actor> current) throws Exception {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        new LeaversSessions(new Told(current)).doFilter(request, new MockHttpServletResponse(), chain);
    }

    private void theRequestGoesOn() {
        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void whoHasLeftIsSignedOutAtTheNextClick() throws Exception {
        click(() -> {
            throw new NoLongerHere();
        });
        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        theRequestGoesOn();
    }

    @Test
    void theOthersStaySignedIn() throws Exception {
        click(() -> OFFICER);
        assertThat(session.isInvalid()).isFalse();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
        theRequestGoesOn();
    }

    @Test
    void whoIsNotSignedInIsLeftAlone() throws Exception {
        click(() -> {
            throw new AccessDeniedException("nobody is signed in");
        });
        assertThat(session.isInvalid()).isFalse();
        theRequestGoesOn();
    }

    private record Told(Supplier<Actor> now) implements Actors {

        @Override
        public Actor current() {
            return now.get();
        }

        @Override
        public <T> T asSystem(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T as(Actor actor, Supplier<T> work) {
            return work.get();
        }
    }
}
