package eplan.ui.failures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.StuckCases.StuckCase;
import eplan.cycle.StuckCases.Whose;
import eplan.ui.casework.Words;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One stuck case: whose, at which step, why and since when. */
final class StuckLine extends ListItem {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final Checkbox choice = new Checkbox();

    /** @param chosen told when the choice changes; null where nothing can be chosen */
    StuckLine(StuckCase one, FailuresFaces faces, @Nullable Runnable chosen) {
        this.id = one.id();
        addClassName("stuck");
        if (chosen == null) {
            addClassName("only-read");
        } else {
            choice.setAriaLabel(Words.of("failures.choose", name(one)));
            choice.addValueChangeListener(changed -> {
                if (changed.isFromClient()) {
                    chosen.run();
                }
            });
            add(choice);
        }
        add(who(one), step(one, new StepWords(faces.texts())), why(one, faces), when(one));
    }

    String id() {
        return id;
    }

    boolean chosen() {
        return choice.getValue();
    }

    void choose(boolean yes) {
        choice.setValue(yes);
    }

    private static String name(StuckCase one) {
        Whose whose = one.whose();
        return whose == null ? Words.of("failures.nobody") : whose.laoTh();
    }

    private static Component who(StuckCase one) {
        Whose whose = one.whose();
        if (whose == null) {
            return two("stuck-who", new Span(name(one)), "");
        }
        Anchor whole = new Anchor(href(whose), whose.laoTh());
        whole.addClassName("strong");
        return two("stuck-who", whole, joined(province(whose), whose.caseNumber()));
    }

    /** An LAO's case has its own page; another context's says where it is to be seen. */
    private static String href(Whose whose) {
        if (whose.place() != null) {
            return whose.place();
        }
        String round = whose.roundKey() == null ? "" : "&round=" + whose.roundKey();
        return "lao/" + whose.lao() + "?year=" + whose.year() + round;
    }

    private static @Nullable String province(Whose whose) {
        String thai = whose.provinceTh();
        String english = whose.provinceEn();
        return thai == null || english == null ? thai : Words.either(thai, english);
    }

    private static Component step(StuckCase one, StepWords words) {
        return two(
                "stuck-step", new Span(words.step(one.activity())), joined(round(one), words.process(one.process())));
    }

    private static @Nullable String round(StuckCase one) {
        Whose whose = one.whose();
        String thai = whose == null ? null : whose.roundTh();
        String english = whose == null ? null : whose.roundEn();
        return thai == null || english == null ? thai : Words.either(thai, english);
    }

    private static Component why(StuckCase one, FailuresFaces faces) {
        Span cause = new Span(one.cause());
        cause.addClassName("stuck-message");
        Div why = new Div(cause, new TraceDetails(faces.stuck(), one.id()));
        why.addClassName("stuck-why");
        return why;
    }

    private static Component when(StuckCase one) {
        Span when = new Span(one.at() == null ? "–" : Words.moment(one.at()));
        when.addClassNames("stuck-when", "muted");
        return when;
    }

    private static Div two(String part, Component first, String second) {
        Span below = new Span(second);
        below.addClassName("muted");
        Div both = new Div(first, below);
        both.addClassName(part);
        return both;
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(Objects.requireNonNullElse(first, ""), Objects.requireNonNullElse(second, ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
