package eplan.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.ui.casework.Words;

/** The way to views that are kept: their counts are read when it is pressed, not before. */
final class ViewsMenu extends Button {
    private static final long serialVersionUID = 1L;

    ViewsMenu(ViewsDesk desk) {
        super(Words.of("views.title"), click -> new ViewsDialog(desk).open());
        addClassName("views-menu");
        setSuffixComponent(VaadinIcon.CHEVRON_DOWN_SMALL.create());
        getElement().setAttribute("aria-haspopup", "dialog");
    }
}
