package eplan.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.inbox.InboxViews.View;
import eplan.ui.casework.Words;

/** One view: its name opens it; beside it how much it shows, whose it is, and what the person may do with it. */
final class ViewLine extends ListItem {
    private static final long serialVersionUID = 1L;

    /** What the person does with a view. */
    interface Acts {
        void open(View view);

        void rename(View view);

        void share(View view);

        void remove(View view);
    }

    ViewLine(View view, ViewsDesk desk, Acts acts) {
        addClassName("view-line");
        Button name = new Button(view.name(), click -> acts.open(view));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        name.addClassName("view-name");
        if (desk.isShown(view)) {
            name.getElement().setAttribute("aria-current", "true");
            addClassName("chosen");
        }
        Span count = new Span();
        count.addClassName("view-count");
        desk.count(view).ifPresent(items -> count.setText(Words.of("inbox.count", items)));
        add(name, count, whose(view), buttons(view, desk.mayKeep(), acts));
    }

    private static Span whose(View view) {
        String by = view.by();
        String said = by != null ? Words.of("views.by", by) : view.shared() ? Words.of("views.shared.mark") : "";
        Span whose = new Span(said);
        whose.addClassNames("view-whose", "muted");
        return whose;
    }

    private static Div buttons(View view, boolean mayKeep, Acts acts) {
        Div buttons = new Div();
        buttons.addClassName("view-acts");
        if (view.own() && mayKeep) {
            String share = view.shared() ? "views.unshare" : "views.share";
            buttons.add(
                    button(VaadinIcon.EDIT, "views.rename", view, () -> acts.rename(view)),
                    button(view.shared() ? VaadinIcon.USER : VaadinIcon.USERS, share, view, () -> acts.share(view)));
        }
        if (view.mayRemove() && mayKeep) {
            buttons.add(button(VaadinIcon.TRASH, "views.remove", view, () -> acts.remove(view)));
        }
        return buttons;
    }

    /** @param key text key of what it does; {@code <key>.of} says to which view, for who does not see the line */
    private static Button button(VaadinIcon icon, String key, View view, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.of(key + ".of", view.name()));
        button.setTooltipText(Words.of(key));
        return button;
    }
}
