package eplan.ui.hiring;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eplan.ui.casework.Words;

/** Asks once more before an act that cannot be taken back. */
public final class Confirm {

    private Confirm() {}

    /** @param why what the act means */
    public static void ask(String title, String why, String doIt, Runnable act) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(title);
        question.setText(why);
        question.setCancelable(true);
        question.setCancelText(Words.of("reason.cancel"));
        question.setConfirmText(doIt);
        question.addConfirmListener(confirmed -> act.run());
        question.open();
    }
}
