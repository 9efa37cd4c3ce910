package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.hiring.HiringApprovals;
import eplan.shared.Reason;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormDialog;

/** Gives up posts that are approved and not signed, for a reason. A refusal leaves it open with what was typed. */
final class GiveUpDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final transient InProvince here;
    private final int left;
    private final IntegerField posts = new IntegerField(Words.of("hiringprovince.giveup.posts"));
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    /** @param left posts that can be given up */
    GiveUpDialog(InProvince here, int left) {
        super(here, Words.of("hiringprovince.giveup"), Words.of("hiringprovince.giveup"));
        this.here = here;
        this.left = left;
        setWidth("480px");
        posts.setMin(1);
        posts.setMax(left);
        posts.setStepButtonsVisible(true);
        posts.setWidthFull();
        posts.setValue(1);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reason.LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        add(mistakes(), new Paragraph(Words.of("hiringprovince.giveup.why", left)), posts, reason);
    }

    @Override
    protected void check() {
        Integer given = posts.getValue();
        boolean fits = given != null && given > 0 && given <= left;
        mistakes().given(posts, fits, Words.of("hiringprovince.giveup.wrong", left));
        mistakes().given(reason, !reason.getValue().isBlank(), Words.of("reason.missing"));
        if (mistakes().none() && given != null) {
            giveUp(given);
        }
    }

    private void giveUp(int given) {
        HiringApprovals approvals =
                here.reader().deciding(HiringApprovals.class, here.forms().approvals());
        String why = reason.getValue().strip();
        attempt(
                () -> approvals.giveUp(here.year(), here.id(), given, why),
                Words.of("hiringprovince.giveup.done", given));
    }
}
