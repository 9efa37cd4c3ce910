package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.HiringExtensions.Later;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Grants a later date, the one that was asked for or another, or refuses it for a reason. A refusal by a rule is said at the date. */
final class LaterForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 1000;

    private final transient HqScope scope;
    private final transient Later request;
    private final BuddhistDatePicker until = new BuddhistDatePicker(Words.of("hiringhq.later.until"));
    private final TextField remark = new TextField(Words.of("hiringhq.later.remark"));
    private final Button grant = new Button("", press -> grant());

    LaterForm(HqScope scope, Later request) {
        this.scope = scope;
        this.request = request;
        addClassName("hq-form");
        until.setInitialPosition(request.wanted());
        until.setValue(request.wanted());
        until.addValueChangeListener(change -> name(change.getValue()));
        remark.setMaxLength(LONGEST);
        grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        name(request.wanted());
        Div acts = new Div(grant, new Button(Words.of("hiringhq.later.refuse"), press -> refuse()));
        acts.addClassName("hq-line");
        add(until, remark, acts);
    }

    private void name(@Nullable LocalDate day) {
        grant.setText(day == null ? Words.of("hiringhq.later.grant") : Words.of("hiringhq.later.grant.until", day));
    }

    private void grant() {
        LocalDate day = until.getValue();
        if (Given.day(until)
                && Attempt.to(
                        () -> scope.faces().later().grant(request.id(), day, said()),
                        why -> Given.said(until, false, why),
                        scope::stale)) {
            scope.done(Words.of("hiringhq.later.granted", day));
        }
    }

    private @Nullable String said() {
        String words = remark.getValue().strip();
        return words.isEmpty() ? null : words;
    }

    private void refuse() {
        new ReasonDialog(
                        Words.of("hiringhq.later.refuse.title"),
                        Words.of("hiringhq.later.refuse.why"),
                        Words.of("hiringhq.later.refuse"),
                        reason -> {
                            scope.faces().later().refuse(request.id(), reason);
                            scope.done(Words.of("hiringhq.later.refused"));
                        })
                .open();
    }
}
