package eplan.ui.years;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.shared.FiscalYear;
import eplan.timeline.YearDrafts.YearState;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far the year is, and what process owners may do with the whole of it. */
final class YearHead extends Div {
    private static final long serialVersionUID = 1L;

    private final transient YearsFaces faces;
    private final FiscalYear year;
    private final transient Runnable changed;
    private @Nullable Button newRound;

    /** @param changed after an act that changed the year; @param gone after it was thrown away */
    YearHead(YearsFaces faces, YearState state, RoundActs acts, Runnable changed, Runnable gone) {
        this.faces = faces;
        this.year = state.year();
        this.changed = changed;
        addClassNames("card", "year-head");
        H2 title = new H2(Words.of("years.calendar", year.toString()));
        Div line = new Div(title, YearWords.state(state));
        line.addClassName("year-line");
        add(line, new Paragraph(said(state)), doing(state, acts, gone));
    }

    private static String said(YearState state) {
        if (!state.published()) {
            return draft(state);
        }
        if (state.publishedBy() == null || state.publishedAt() == null) {
            return Words.of("years.said.published");
        }
        return Words.of("years.said.published.by", state.publishedBy(), Words.moment(state.publishedAt()));
    }

    private static String draft(YearState state) {
        String who = state.submittedBy();
        if (who == null) {
            return Words.of("years.said.draft");
        }
        return state.mine() ? Words.of("years.said.submitted.mine") : Words.of("years.said.submitted", who);
    }

    private Div doing(YearState state, RoundActs acts, Runnable gone) {
        Div doing = new Div();
        doing.addClassName("year-acts");
        if (faces.mayShape() && state.published()) {
            doing.add(beginning(button("years.special", acts::special, ButtonVariant.LUMO_PRIMARY)));
        } else if (faces.mayShape()) {
            onward(state).ifPresent(doing::add);
            doing.add(
                    beginning(button("years.add", acts::add)),
                    button("years.discard", () -> new DiscardDialog(faces.drafts(), year, gone).open()));
        }
        doing.add(new Anchor("timeline?year=" + year, Words.of("years.as-bars")));
        return doing;
    }

    private Button beginning(Button button) {
        newRound = button;
        return button;
    }

    /** Gives the keyboard to the button where a new round begins. */
    void focusNewRound() {
        Button button = newRound;
        if (button != null) {
            button.focus();
        }
    }

    /** Publishing, or asking somebody else to, where that is the rule; who asked waits. */
    private Optional<Button> onward(YearState state) {
        boolean byTwo = faces.changes().fourEyes();
        if (byTwo && state.mine()) {
            return Optional.empty();
        }
        Consumer<String> submit = reason -> faces.drafts().submit(year, reason);
        Consumer<String> publish = reason -> faces.drafts().publish(year, reason);
        return Optional.of(
                byTwo && state.submittedBy() == null
                        ? button("years.submit", () -> ask("years.submit", submit), ButtonVariant.LUMO_PRIMARY)
                        : button("years.publish", () -> ask("years.publish", publish), ButtonVariant.LUMO_PRIMARY));
    }

    private void ask(String key, Consumer<String> act) {
        new ReasonDialog(
                        Words.of(key + ".title", year.toString()),
                        Words.of(key + ".explained"),
                        Words.of(key + ".do"),
                        reason -> {
                            act.accept(reason);
                            Notify.done(Words.of(key + ".done", year.toString()));
                            changed.run();
                        })
                .open();
    }

    private static Button button(String key, Runnable act, ButtonVariant... look) {
        Button button = new Button(Words.of(key), press -> act.run());
        button.addThemeVariants(look);
        return button;
    }
}
