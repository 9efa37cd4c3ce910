package eplan.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import eplan.inbox.Inbox.WorkItemView;
import eplan.people.Actor;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.Optional;

/** Taking an item that nobody has, or putting one's own back; auditors and others' items have no such button. */
final class Taking {

    private final CaseFaces faces;
    private final PanelListener listener;

    Taking(CaseFaces faces, PanelListener listener) {
        this.faces = faces;
        this.listener = listener;
    }

    Optional<Button> of(WorkItemView item) {
        Actor actor = faces.actors().current();
        if (!actor.role().mayWrite()) {
            return Optional.empty();
        }
        if (item.assignee() == null) {
            return Optional.of(button("panel.claim", () -> faces.inbox().claim(item.id()), "panel.claimed"));
        }
        return item.assignee().equals(actor.account())
                ? Optional.of(button("panel.release", () -> faces.inbox().release(item.id()), "panel.released"))
                : Optional.empty();
    }

    private Button button(String label, Runnable act, String said) {
        Button button = new Button(Words.of(label), click -> {
            if (Attempt.to(act, Notify::warn, listener::stale)) {
                listener.done(Words.of(said));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
