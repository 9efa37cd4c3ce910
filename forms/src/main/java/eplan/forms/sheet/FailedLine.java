package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Why an act could not be done; empty until then, and read out at once. */
final class FailedLine extends Span {
    private static final long serialVersionUID = 1L;

    FailedLine() {
        addClassName("section-error");
        getElement().setAttribute("role", "alert");
    }

    /** A button that does its act once; again only when it failed. @param act tells why it did */
    Button once(Button button, Consumer<Consumer<String>> act) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> act.accept(why -> {
            setText(why);
            button.setEnabled(true);
        }));
        return button;
    }
}
