package eplan.ui.inbox;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.inbox.InboxViews;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import java.util.function.Consumer;

/** Keeps the list as it is filtered now, under a name. A refusal is said at the name; what was typed stays. */
final class ViewKeeping extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ViewsDesk desk;
    private final transient Consumer<String> kept;
    private final TextField name = new TextField(Words.of("views.name"));
    private final Checkbox shared = new Checkbox(Words.of("views.keep.shared"));

    /** @param kept told the name under which it was kept */
    ViewKeeping(ViewsDesk desk, Consumer<String> kept) {
        this.desk = desk;
        this.kept = kept;
        addClassName("view-keeping");
        Button keep = new Button(Words.of("views.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickShortcut(Key.ENTER).listenOn(name);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setMaxLength(InboxViews.LONGEST_NAME);
        Div line = new Div(name, keep);
        line.addClassName("view-keeping-line");
        add(new H3(Words.of("views.keep.title")), new Paragraph(Words.of("views.keep.explained")), line, shared);
    }

    private void keep() {
        String called = name.getValue().strip();
        if (Attempt.to(
                () -> desk.keep(called, shared.getValue()), this::refuse, () -> refuse(Words.of("error.stale")))) {
            name.clear();
            name.setInvalid(false);
            shared.clear();
            kept.accept(called);
        }
    }

    private void refuse(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        name.focus();
    }
}
