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
    private final Div master = new Div();

    InboxBody(Component list, Component panel, Runnable close) {
        super("min(30rem, 100vw)", "24rem");
        this.list = list;
        this.panel = panel;
        addClassName("inbox-body");
        setExpandMaster(true);
        setExpandDetail(false);
        setAnimationEnabled(false);
        setOverlaySize("100%");
        setSizeFull();
        master.addClassName("inbox-master");
        setMaster(master);
        master.add(list);
        addBackdropClickListener(click -> close.run());
        addDetailEscapePressListener(press -> close.run());
    }

    void open(boolean open) {
        if (open != (getDetail() != null)) {
            setDetail(open ? panel : null);
        }
    }

    /** Says so when there is nothing to do: nothing at all, or nothing under the filter. */
    void empty(boolean empty, boolean filtered, Runnable clear) {
        master.removeAll();
        if (!empty) {
            master.add(list);
        } else if (filtered) {
            master.add(new EmptyState(
                    VaadinIcon.FILTER,
                    Words.of("inbox.nothing.filtered"),
                    Words.of("inbox.nothing.filtered.why"),
                    new Button(Words.of("inbox.clear"), click -> clear.run())));
        } else {
            master.add(new EmptyState(VaadinIcon.CHECK, Words.of("inbox.nothing"), Words.of("inbox.nothing.why")));
        }
    }
}
