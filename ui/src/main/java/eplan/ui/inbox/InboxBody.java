package eplan.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;

/** The list with the case beside it; where there is no room for both, the case lies over the list like a dialog. */
final class InboxBody extends MasterDetailLayout {
    private static final long serialVersionUID = 1L;

    private final Component list;
    private final Component panel;
    private final Div lines = new Div();

    /** @param foot below the list; @param escape when Esc is pressed in the case */
    InboxBody(Component list, Component foot, Component panel, Runnable close, Runnable escape) {
        super("min(30rem, 100vw)", "24rem");
        this.list = list;
        this.panel = panel;
        addClassName("inbox-body");
        setExpandMaster(true);
        setExpandDetail(false);
        setAnimationEnabled(false);
        setOverlaySize("100%");
        setSizeFull();
        lines.addClassName("inbox-lines");
        lines.add(list);
        Div master = new Div(lines, foot);
        master.addClassName("inbox-master");
        setMaster(master);
        addBackdropClickListener(click -> close.run());
        addDetailEscapePressListener(press -> escape.run());
    }

    void open(boolean open) {
        if (open != (getDetail() != null)) {
            setDetail(open ? panel : null);
        }
    }

    /** Says so when there is nothing to do: nothing at all, or nothing under the filter. */
    void empty(boolean empty, boolean filtered, Runnable clear) {
        if (!empty && lines.getChildren().anyMatch(list::equals)) {
            return; // it keeps its place
        }
        lines.removeAll();
        if (!empty) {
            lines.add(list);
        } else if (filtered) {
            lines.add(new EmptyState(
                    VaadinIcon.FILTER,
                    Words.of("inbox.nothing.filtered"),
                    Words.of("inbox.nothing.filtered.why"),
                    new Button(Words.of("inbox.clear"), click -> clear.run())));
        } else {
            lines.add(new EmptyState(VaadinIcon.CHECK, Words.of("inbox.nothing"), Words.of("inbox.nothing.why")));
        }
    }
}
