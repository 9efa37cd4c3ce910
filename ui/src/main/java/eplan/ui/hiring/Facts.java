package eplan.ui.hiring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What is known of something, a line each. */
@StyleSheet("context://eplan/hiring-pages.css")
public final class Facts extends DescriptionList {
    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("hiring-facts");
    }

    public Facts line(String name, Component value) {
        add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }

    /** Left out where there is nothing to say. */
    public Facts line(String name, @Nullable String value) {
        return value == null || value.isBlank() ? this : line(name, new Span(value));
    }
}
