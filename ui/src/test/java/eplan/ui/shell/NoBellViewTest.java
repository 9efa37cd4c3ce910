package eplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import eplan.correspondence.Live;
import eplan.correspondence.Notices;
import eplan.people.Actor;
import eplan.ui.inbox.InboxView;
import eplan.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

/** Somebody without an account is signed in before the frame is made. */
class NoBellViewTest extends ScreenTest {

    private final FakeLive live = new FakeLive();

    @Override
    protected void register(GenericApplicationContext context) {
        fakes.actor = new Actor(null, fakes.actor.name(), fakes.actor.role(), fakes.actor.province(), null);
        context.registerBean(Notices.class, FakeNotices::new);
        context.registerBean(Live.class, () -> live);
    }

    @Test
    void whoHasNoAccountHasNoBell() {
        open("", "", InboxView.class);
        assertThat(find(Bell.class).all()).noneMatch(Component::isVisible);
        assertThat(live.hearers("account:7")).isZero();
    }
}
