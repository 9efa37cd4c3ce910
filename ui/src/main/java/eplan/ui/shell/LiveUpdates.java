package eplan.ui.shell;

import com.vaadin.flow.component.Component;
import eplan.correspondence.Live;
import eplan.correspondence.Live.Hearing;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Lets a screen follow what others change, as long as it is attached ({@code docs/decisions/019-live-changes.md}). Where
 * nothing tells of changes, the screen is simply not refreshed.
 */
@org.springframework.stereotype.Component
public class LiveUpdates {

    private final ObjectProvider<Live> live;
    private final LiveTimer timer;

    LiveUpdates(ObjectProvider<Live> live, LiveTimer timer) {
        this.live = live;
        this.timer = timer;
    }

    /**
     * To be called once, when the screen is made.
     *
     * @param topics such as those of {@link Live}
     * @param refresh reads again what is shown, as whoever is signed in, in the screen's UI; at most every two seconds, and not while a
     *     dialog is open. If it fails, the screen stays as it was.
     */
    public void follow(Component screen, Collection<String> topics, Runnable refresh) {
        live.ifAvailable(known -> screen.addAttachListener(attached -> {
            LiveFollower follower = new LiveFollower(attached.getUI(), refresh, timer);
            List<Hearing> hearings = topics.stream()
                    .map(topic -> known.hear(topic, follower::changed))
                    .toList();
            screen.addDetachListener(detached -> {
                hearings.forEach(Hearing::close);
                follower.stop();
                detached.unregisterListener();
            });
        }));
    }
}
