package eplan.forms.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import java.time.Instant;

/** At the foot of the form: whether what was typed is kept, and since when. */
public final class SavedLine extends Div {
    private static final long serialVersionUID = 1L;

    private final Span mark = new Span();
    private final Span words = new Span();
    private final Button again = new Button(Say.text("forms.again"));

    public SavedLine(Runnable tryAgain) {
        addClassName("saved");
        mark.getElement().setAttribute("aria-hidden", "true");
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.addClickListener(click -> tryAgain.run());
        Div line = new Div(mark, words);
        line.getElement().setAttribute("role", "status");
        add(line, again);
    }

    /** As the record was found. */
    public void found(RecordState state) {
        Instant at = state.at();
        if (at == null || state.by() == null) {
            say("", Say.text("forms.untouched"), false);
            return;
        }
        String key = state.status() == Status.COMPLETE ? "forms.completed" : "forms.recorded";
        String who = Say.text(key, state.by(), Say.moment(at));
        String why = state.onBehalfReason();
        say("✓", why == null ? who : who + " · " + Say.text("forms.behalf", why), false);
    }

    public void kept(Instant at) {
        say("✓", Say.text("forms.kept", Say.second(at)), false);
    }

    /** Not kept; it can be tried again. */
    public void failed(String why) {
        say("■", why, true);
        again.setVisible(true);
    }

    /** Not kept, until the person has chosen. */
    public void waiting(String why) {
        say("■", why, true);
    }

    private void say(String shape, String text, boolean failed) {
        mark.setText(shape);
        words.setText(text);
        getClassNames().set("failed", failed);
        again.setVisible(false);
    }
}
