package eplan.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import eplan.inbox.Inbox;
import eplan.inbox.Inbox.WorkItemView;
import eplan.people.StandsFor;
import eplan.shared.AccountId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Taking an item that nobody has, or somebody for whom the reader stands in, or putting one's own back; no such button for others' items, or at a level above one's own. */
final class Taking {

    private final CaseFaces faces;
    private final PanelListener listener;

    Taking(CaseFaces faces, PanelListener listener) {
        this.faces = faces;
        this.listener = listener;
    }

    Optional<Button> of(WorkItemView item) {
        AccountId holder = item.assignee();
        if (!item.mayTake()) {
            return Optional.empty();
        }
        if (holder == null || isAbsent(holder, item.standsFor())) {
            return Optional.of(button("panel.claim", () -> inbox(item).claim(item.id()), "panel.claimed"));
        }
        return holder.equals(faces.actors().current().account())
                ? Optional.of(button("panel.release", () -> inbox(item).release(item.id()), "panel.released"))
                : Optional.empty();
    }

    private static boolean isAbsent(AccountId holder, @Nullable StandsFor absent) {
        return absent != null && holder.equals(absent.account());
    }

    private Inbox inbox(WorkItemView item) {
        return faces.inPlaceOf(item.standsFor()).inbox();
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
