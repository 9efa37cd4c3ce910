package eplan.forms.api;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets a component of a page look again from time to time, as long as it wants to and is there. A page has one interval for all:
 * the browser asks as often as the most impatient wants, and not at all when nobody does. So nobody stops asking for another, who
 * looked a moment earlier and has not seen the end yet.
 */
public final class LookAgain implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int NEVER = -1;

    private final Component who;
    private final transient Runnable look;
    private int millis = NEVER;
    private @Nullable Registration polls;

    /** @param look what {@code who} does whenever the browser asks, whoever wanted it to */
    public LookAgain(Component who, Runnable look) {
        this.who = who;
        this.look = look;
        who.addAttachListener(attached -> begin(attached.getUI()));
        who.addDetachListener(detached -> end(detached.getUI()));
        who.getUI().ifPresent(this::begin);
    }

    /** From now on, where it is there, and wherever it comes to be. */
    public void every(int intervalMillis) {
        millis = intervalMillis;
        who.getUI().ifPresent(ui -> Wishes.of(ui).set(ui, this, millis));
    }

    /** It has seen what it waited for. */
    public void rest() {
        every(NEVER);
    }

    private void begin(UI ui) {
        if (polls == null) {
            polls = ui.addPollListener(poll -> look.run());
        }
        Wishes.of(ui).set(ui, this, millis);
    }

    private void end(UI ui) {
        if (polls != null) {
            polls.remove();
            polls = null;
        }
        Wishes.of(ui).set(ui, this, NEVER);
    }

    /** How often each on a page wants to look. */
    private static final class Wishes implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Map<LookAgain, Integer> wishes = new HashMap<>();

        static Wishes of(UI ui) {
            Wishes there = ComponentUtil.getData(ui, Wishes.class);
            if (there != null) {
                return there;
            }
            Wishes fresh = new Wishes();
            ComponentUtil.setData(ui, Wishes.class, fresh);
            return fresh;
        }

        void set(UI ui, LookAgain one, int millis) {
            if (millis == NEVER) {
                wishes.remove(one);
            } else {
                wishes.put(one, millis);
            }
            ui.setPollInterval(
                    wishes.values().stream().mapToInt(Integer::intValue).min().orElse(NEVER));
        }
    }
}
