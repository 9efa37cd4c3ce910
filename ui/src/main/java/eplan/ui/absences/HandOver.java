package eplan.ui.absences;

import eplan.inbox.Leaving;
import eplan.inbox.Leaving.Moved;
import eplan.inbox.Leaving.Preview;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.StaleForm;
import eplan.shared.WorkItemId;
import org.jspecify.annotations.Nullable;

/** What a leaver has and who is to get it, as it was shown last and as it was chosen so far. */
final class HandOver {

    private final Leaving leaving;
    private final AccountId leaver;
    private final MoveChoices choices = new MoveChoices();
    private Preview shown;

    HandOver(Leaving leaving, AccountId leaver) {
        this.leaving = leaving;
        this.leaver = leaver;
        this.shown = leaving.preview(leaver);
    }

    Preview shown() {
        return shown;
    }

    void lao(LaoId lao, AccountId to) {
        choices.lao(lao, to);
    }

    void item(WorkItemId item, AccountId to) {
        choices.item(item, to);
    }

    void all(@Nullable AccountId to) {
        if (to == null) {
            choices.clear();
        } else {
            choices.all(shown, to);
        }
    }

    /**
     * What was chosen can take other things along: an analyst's work goes with its LAO.
     *
     * @throws StaleForm when what they have is not what was shown
     */
    void again() {
        Preview now = preview();
        if (now.stamp() != shown.stamp()) {
            throw new StaleForm("leaver " + leaver);
        }
        shown = now;
    }

    /** As it is now, with those choices that are still possible. */
    void anew() {
        choices.keep(leaving.preview(leaver));
        shown = preview();
    }

    private Preview preview() {
        return leaving.preview(leaver, choices.items(), choices.laos());
    }

    Moved move(String reason) {
        return leaving.move(leaver, shown.stamp(), choices.items(), choices.laos(), reason);
    }
}
