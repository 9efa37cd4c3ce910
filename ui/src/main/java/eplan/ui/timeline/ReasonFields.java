package eplan.ui.timeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.ui.casework.Words;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the dates move, and the letter that it rests on. What was typed stays while edits are tried out. */
final class ReasonFields extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LETTER = 200;

    private final TextField reason = new TextField();
    private final TextField letter = new TextField();
    private @Nullable Long set;

    ReasonFields() {
        addClassName("move-reason");
        reason.setLabel(Words.of("timeline.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        letter.setLabel(Words.of("timeline.letter"));
        letter.setMaxLength(LONGEST_LETTER);
        letter.setPlaceholder(Words.of("timeline.letter.hint"));
        add(reason, letter);
    }

    /** For another set than before, what that one says. */
    void show(ChangeSet of) {
        if (set == null || set != of.id()) {
            set = of.id();
            reason.setValue(of.reason());
            letter.setValue(Objects.requireNonNullElse(of.letter(), ""));
            reason.setInvalid(false);
        }
    }

    /** The reason; empty, and the field says so, when there is none. */
    Optional<String> reason() {
        String why = reason.getValue().strip();
        reason.setErrorMessage(Words.of("refused.move.no-reason"));
        reason.setInvalid(why.isEmpty());
        if (why.isEmpty()) {
            reason.focus();
            return Optional.empty();
        }
        return Optional.of(why);
    }

    @Nullable
    String letter() {
        return letter.getValue().isBlank() ? null : letter.getValue().strip();
    }

    /** After it was used. */
    void forget() {
        set = null;
        reason.clear();
        letter.clear();
    }
}
