package eplan.ui.extensions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import eplan.cycle.Extensions;
import eplan.cycle.Extensions.ExtensionView;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.Role;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.Words;
import java.time.LocalDate;

/** Grants a later date, this one or another; the button says which. A refusal is said at the date. */
final class GrantForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Extensions extensions;
    private final transient CaseActs.Listener listener;
    private final long id;
    private final BuddhistDatePicker until = new BuddhistDatePicker();
    private final TextField remark = new TextField();
    private final Button grant = new Button();

    GrantForm(ExtensionFaces faces, ExtensionView request, CaseActs.Listener listener) {
        this.extensions = faces.extensions();
        this.listener = listener;
        this.id = request.id();
        addClassName("extension-form");
        boolean ofProvince = faces.role() == Role.PROVINCIAL_HEAD;
        until.setLabel(Words.of("extension.until"));
        until.setInitialPosition(request.wantedDue());
        if (ofProvince) {
            until.setHelperText(Words.of("extension.until.limit", request.latestByProvince()));
        }
        if (!ofProvince || !request.beyondProvince()) {
            until.setValue(request.wantedDue());
        }
        until.addValueChangeListener(change -> nameGrant());
        remark.setLabel(Words.of("extension.remark"));
        remark.setMaxLength(Extensions.LONGEST_TEXT);
        grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        grant.addClickListener(press -> check());
        nameGrant();
        add(until, remark, grant);
    }

    private void nameGrant() {
        LocalDate day = until.getValue();
        grant.setText(day == null ? Words.of("extension.grant") : Words.of("extension.grant.until", day));
    }

    private void check() {
        LocalDate day = until.getValue();
        if (until.unreadable()) { // the picker says so itself
            until.focus();
        } else if (day == null) {
            refuse(Words.of("extension.date.missing"));
        } else if (Attempt.to(() -> give(day), this::refuse, listener::stale)) {
            listener.done(Words.of("extension.granted", day));
        }
    }

    private void give(LocalDate day) {
        String words = remark.getValue().strip();
        extensions.grant(id, day, words.isEmpty() ? null : words);
    }

    private void refuse(String why) {
        until.setErrorMessage(why);
        until.setInvalid(true);
        until.focus();
    }
}
