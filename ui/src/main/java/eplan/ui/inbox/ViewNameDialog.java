package eplan.ui.inbox;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.inbox.InboxViews;
import eplan.inbox.InboxViews.View;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import java.util.function.Consumer;

/** Asks for another name of a view. A refusal leaves it open with what was typed. */
final class ViewNameDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Words.of("views.name"));

    /** @param rename gives it the name, and throws {@link eplan.shared.Refused} when a rule says no */
    ViewNameDialog(View view, Consumer<String> rename) {
        addClassName("view-rename");
        setHeaderTitle(Words.of("views.rename"));
        setWidth("420px");
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setMaxLength(InboxViews.LONGEST_NAME);
        name.setValue(view.name());
        name.setWidthFull();
        name.setAutoselect(true);
        name.focus();
        add(name);
        Button done = new Button(Words.of("views.rename.do"), click -> tryTo(rename));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(Words.of("reason.cancel"), click -> close()), done);
    }

    private void tryTo(Consumer<String> rename) {
        String called = name.getValue().strip();
        if (Attempt.to(() -> rename.accept(called), this::refuse, () -> refuse(Words.of("error.stale")))) {
            close();
        }
    }

    private void refuse(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
    }
}
