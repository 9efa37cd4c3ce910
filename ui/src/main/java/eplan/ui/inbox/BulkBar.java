package eplan.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.ui.casework.Words;

/** At the foot of the list while something is selected: how many, and what can be done to all of them. */
final class BulkBar extends Div {
    private static final long serialVersionUID = 1L;

    /** What is done to the selected items. */
    interface Acts {
        void claim();

        void assign();

        void note();

        void snooze();

        void remind();

        void clear();
    }

    private final Span count = new Span();

    BulkBar(Acts acts) {
        addClassName("bulk-bar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", Words.of("bulk.label"));
        count.addClassName("bulk-count");
        count.getElement().setAttribute("aria-live", "polite");
        add(
                count,
                button("bulk.claim", "c", acts::claim),
                button("bulk.assign", "", acts::assign),
                button("bulk.note", "n", acts::note),
                button("bulk.snooze", "s", acts::snooze),
                button("bulk.remind", "", acts::remind),
                button("bulk.clear", "Esc", acts::clear));
        show(0, false);
    }

    private static Button button(String text, String key, Runnable act) {
        Button button = new Button(Words.of(text), click -> act.run());
        if (!key.isEmpty()) {
            Span shown = new Span(key);
            shown.addClassName("kbd");
            shown.getElement().setAttribute("aria-hidden", "true");
            button.setSuffixComponent(shown);
        }
        return button;
    }

    /** @param several whether a note is for the selected items, and not for the one in the panel alone ({@link InboxKeys}) */
    void show(int selected, boolean several) {
        count.setText(Words.of("bulk.count", selected));
        getElement().setAttribute("data-several", String.valueOf(several));
        setVisible(selected > 0);
    }
}
