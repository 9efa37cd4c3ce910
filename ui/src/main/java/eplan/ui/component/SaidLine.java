package eplan.ui.component;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What somebody did, with their own words after it. */
@StyleSheet("context://eplan/extensions.css")
public final class SaidLine extends Div {
    private static final long serialVersionUID = 1L;

    /** @param own their own words; none where null or blank */
    public SaidLine(String words, @Nullable String own) {
        super(new Span(words));
        addClassName("extension-line");
        if (own != null && !own.isBlank()) {
            Span said = new Span("“" + own + "”");
            said.addClassName("extension-words");
            add(said);
        }
    }
}
