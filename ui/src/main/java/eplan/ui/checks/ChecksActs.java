package eplan.ui.checks;

import com.vaadin.flow.component.textfield.TextField;
import eplan.cycle.LaoChecks.Look;
import eplan.cycle.LaoChecks.Week;
import eplan.people.Portfolios.Analyst;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.status.LikelyLate.Likely;
import eplan.status.LikelyLate.Outcome;
import eplan.status.LikelyLate.Told;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people do on the screen of checks.
 *
 * @param again shows the screen as it is now
 */
record ChecksActs(ChecksFaces faces, Runnable again) {

    private static final int LONGEST_REMARK = 1000;

    ChoiceAct<LaoId> look() {
        TextField remark = new TextField(Words.of("checks.remark"));
        remark.setMaxLength(LONGEST_REMARK);
        return new ChoiceAct<>("checks.looked", List.of(remark), laos -> looked(laos, remark.getValue()));
    }

    private void looked(Set<LaoId> laos, String remark) {
        if (Attempt.to(() -> faces.checks().looked(laos, remark), Notify::warn, Notify::stale)) {
            Notify.done(Words.of("checks.looked.done", laos.size()));
            again.run();
        }
    }

    /** @param late what may be chosen, for their names */
    ChoiceAct<EntryRoundId> remind(List<Likely> late) {
        return new ChoiceAct<>("likely.remind", List.of(), rounds -> remind(rounds, late));
    }

    private void remind(Set<EntryRoundId> rounds, List<Likely> late) {
        Attempt.to(() -> tell(faces.likely().remind(rounds), late), Notify::warn, Notify::stale);
    }

    private void tell(List<Told> told, List<Likely> late) {
        List<Told> not =
                told.stream().filter(one -> one.outcome() != Outcome.REMINDED).toList();
        if (not.isEmpty()) {
            Notify.done(Words.of("likely.reminded", told.size()));
        } else {
            new NotRemindedDialog(told.size() - not.size(), not, late).open();
        }
        again.run();
    }

    /** Who looked at what in the week; of all LAOs for the row of those that are nobody's. */
    void showLooks(ProvinceId province, Week week, @Nullable Analyst analyst) {
        List<Look> looks = faces.checks().looks(province, week.monday(), analyst == null ? null : analyst.id());
        new LooksDialog(week, analyst, looks).open();
    }
}
