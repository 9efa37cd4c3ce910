package eplan.forms.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a browser ask again every half minute, as long as somebody on its page wants that. A page has one interval for all:
 * it is set only when there is none, and taken back only when it is this one.
 */
final class Heartbeat implements Serializable {
    private static final long serialVersionUID = 1L;

    static final int MILLIS = 30_000;
    static final int NEVER = -1;

    private final Set<Component> wanting = new HashSet<>();

    private Heartbeat() {}

    private static Heartbeat of(UI ui) {
        @Nullable Heartbeat there = ComponentUtil.getData(ui, Heartbeat.class);
        if (there != null) {
            return there;
        }
        Heartbeat fresh = new Heartbeat();
        ComponentUtil.setData(ui, Heartbeat.class, fresh);
        return fresh;
    }

    /** To be said again at every beat: the frame of the page takes the interval back when it does not need it itself. */
    static void want(UI ui, Component who) {
        Heartbeat heartbeat = of(ui);
        heartbeat.wanting.add(who);
        heartbeat.start(ui);
        ui.beforeClientResponse(who, context -> heartbeat.start(ui));
    }

    static void leave(UI ui, Component who) {
        Heartbeat heartbeat = of(ui);
        heartbeat.wanting.remove(who);
        if (heartbeat.wanting.isEmpty() && ui.getPollInterval() == MILLIS) {
            ui.setPollInterval(NEVER);
        }
    }

    private void start(UI ui) {
        if (!wanting.isEmpty() && ui.getPollInterval() < 0) {
            ui.setPollInterval(MILLIS);
        }
    }
}
