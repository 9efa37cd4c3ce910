package eplan.ui.hiring.province;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.hiring.HiringApprovals;
import eplan.shared.Reason;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormMistakes;

/** Gives up posts that are approved and not signed, for a reason. A refusal leaves it open with what was typed. */
final class GiveUpDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient InProvince here;
    private final int left;
    private final FormMistakes mistakes = new FormMistakes();
    private final IntegerField posts = new IntegerField(Words.of("hiringprovince.giveup.posts"));
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    /** @param left posts that can be given up */
    GiveUpDialog(InProvince here, int left) {
        this.here = here;
        this.left = left;
        setWidth("480px");
        setHeaderTitle(Words.of("hiringprovince.giveup"));
        posts.setMin(1);
        posts.setMax(left);
        posts.setStepButtonsVisible(true);
        posts.setWidthFull();
        posts.setValue(1);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reason.LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        add(mistakes, new Paragraph(Words.of("hiringprovince.giveup.why", left)), posts, reason);
        Button act = new Button(Words.of("hiringprovince.giveup"), press -> check());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), act);
    }

    private void check() {
        mistakes.clear();
        Integer given = posts.getValue();
        boolean fits = given != null && given > 0 && given <= left;
        mistakes.given(posts, fits, Words.of("hiringprovince.giveup.wrong", left));
        mistakes.given(reason, !reason.getValue().isBlank(), Words.of("reason.missing"));
        if (mistakes.none() && given != null) {
            giveUp(given);
        }
    }

    private void giveUp(int given) {
        HiringApprovals approvals =
                here.reader().deciding(HiringApprovals.class, here.forms().approvals());
        String why = reason.getValue().strip();
        if (Attempt.to(
                () -> approvals.giveUp(here.year(), here.id(), given, why),
                mistakes::say,
                () -> mistakes.say(Words.of("error.stale")))) {
            close();
            here.done(Words.of("hiringprovince.giveup.done", given));
        }
    }
}
