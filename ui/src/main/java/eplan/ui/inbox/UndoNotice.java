package eplan.ui.inbox;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import eplan.ui.casework.Words;

/** Says what was done, or will be, and offers for ten seconds to take it back; {@code u} does so by keyboard ({@link InboxKeys}). */
final class UndoNotice extends Notification {
    private static final long serialVersionUID = 1L;

    private static final int SECONDS = 10;

    private static final String COUNT_DOWN = """
            const end = Date.now() + 1000 * $0;
            const left = () => { this.textContent = Math.max(0, Math.ceil((end - Date.now()) / 1000)); };
            left();
            const timer = setInterval(() => { if (this.isConnected) { left(); } else { clearInterval(timer); } }, 500);""";

    private final Button undo = new Button();

    /** @param key text of the button */
    UndoNotice(String said, String key, Runnable act) {
        addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        setPosition(Position.BOTTOM_CENTER);
        setDuration(SECONDS * 1000);
        Div words = new Div(said);
        words.addClassName("notice-text");
        undo.setText(Words.of(key));
        undo.addClassName("undo");
        undo.setSuffixComponent(countDown());
        undo.addClickListener(click -> {
            close();
            act.run();
        });
        Div line = new Div(words, undo);
        line.addClassName("notice");
        add(line);
    }

    /** Seconds left, for the eye alone. */
    private static Span countDown() {
        Span seconds = new Span();
        seconds.addClassName("kbd");
        seconds.getElement().setAttribute("aria-hidden", "true");
        seconds.addAttachListener(attached -> seconds.getElement().executeJs(COUNT_DOWN, SECONDS));
        return seconds;
    }

    /** Shows it, and nothing where nobody looks. */
    void show() {
        if (UI.getCurrent() != null) {
            open();
        }
    }
}
