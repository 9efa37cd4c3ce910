package eplan.ui.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts that lines of both lists are made of. */
final class Parts {

    private Parts() {}

    /** The LAO as a link to its case, below it district and analyst. */
    static Component who(String href, String lao, @Nullable String district, @Nullable String analyst) {
        Anchor link = new Anchor(href, lao);
        link.addClassName("strong");
        String whose = analyst == null ? Words.of("checks.nobody") : analyst;
        return two("choice-who", link, joined(district, whose));
    }

    static Div two(String part, Component first, String second) {
        Div both = new Div(first);
        both.addClassName(part);
        if (!second.isEmpty()) {
            both.add(quiet(second));
        }
        return both;
    }

    static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("muted");
        return quiet;
    }

    static Component chips(List<Component> chips) {
        Div all = new Div();
        all.add(chips);
        all.addClassName("choice-chips");
        return all;
    }

    static String joined(@Nullable String first, String second) {
        return Stream.of(Objects.requireNonNullElse(first, ""), second)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
