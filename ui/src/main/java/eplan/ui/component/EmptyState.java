package eplan.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says that there is nothing here, why, and what one may do. */
public class EmptyState extends Div {

    public EmptyState(VaadinIcon icon, String title, String why, Component... acts) {
        addClassName("empty");
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new H2(title), new Paragraph(why));
        add(acts);
    }
}
