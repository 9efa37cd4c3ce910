package eplan.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.ui.casework.Words;
import java.util.List;

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
    /** Acts for which the items have to be at the person's level or below. */
    private final List<Button> taking;

    BulkBar(Acts acts) {
        addClassName("bulk-bar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", Words.of("bulk.label"));
        count.addClassName("bulk-count");
        count.getElement().setAttribute("aria-live", "polite");
        Button claim = button("bulk.claim", "c", acts::claim);
        Button assign = button("bulk.assign", "", acts::assign);
        Button snooze = button("bulk.snooze", "s", acts::snooze);
        taking = List.of(claim, assign, snooze);
        add(
                count,
                claim,
                assign,
                button("bulk.note", "n", acts::note),
                snooze,
                button("bulk.remind", "", acts::remind),
                button("bulk.clear", "Esc", acts::clear));
        show(0, 0, false);
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

    /**
     * @param mayTake how many of the selected items are at the person's level or below
     * @param several whether a note is for the selected items, and not for the one in the panel alone ({@link InboxKeys})
     */
    void show(int selected, int mayTake, boolean several) {
        count.setText(words(selected, mayTake));
        taking.forEach(button -> button.setEnabled(mayTake > 0));
        getElement().setAttribute("data-several", String.valueOf(several));
        setVisible(selected > 0);
    }

    private static String words(int selected, int mayTake) {
        if (mayTake == selected) {
            return Words.of("bulk.count", selected);
        }
        return mayTake == 0 ? Words.of("bulk.count.none", selected) : Words.of("bulk.count.part", selected, mayTake);
    }
}
