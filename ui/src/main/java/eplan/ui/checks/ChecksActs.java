package eplan.ui.checks;

import com.vaadin.flow.component.textfield.TextField;
import eplan.cycle.LaoChecks;
import eplan.cycle.LaoChecks.Look;
import eplan.cycle.LaoChecks.Week;
import eplan.people.Portfolios.Analyst;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.status.LikelyLate;
import eplan.status.LikelyLate.Likely;
import eplan.status.LikelyLate.Outcome;
import eplan.status.LikelyLate.Told;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.checks.PartedChecks.Part;
import eplan.ui.component.Notify;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people do on the screen of checks.
 *
 * @param again shows the screen as it is now
 */
record ChecksActs(ChecksFaces faces, Runnable again) {

    private static final int LONGEST_REMARK = 1000;

    ChoiceAct<LaoId> look(ProvinceId province) {
        TextField remark = new TextField(Words.of("checks.remark"));
        remark.setMaxLength(LONGEST_REMARK);
        return new ChoiceAct<>("checks.looked", List.of(remark), laos -> looked(province, laos, remark.getValue()));
    }

    /** Each part for itself: one that is refused does not hide that others were done. */
    private void looked(ProvinceId province, Set<LaoId> laos, String remark) {
        int done = 0;
        for (Part<LaoId> part : parts(province, laos, lao -> lao)) {
            LaoChecks checks = part.faces().checks();
            if (attempt(() -> checks.looked(part.chosen(), remark))) {
                done += part.chosen().size();
            }
        }
        if (done > 0) {
            Notify.done(Words.of("checks.looked.done", done));
            again.run();
        }
    }

    /** @param late what may be chosen, for their names */
    ChoiceAct<EntryRoundId> remind(ProvinceId province, List<Likely> late) {
        return new ChoiceAct<>("likely.remind", List.of(), rounds -> remind(province, rounds, late));
    }

    private void remind(ProvinceId province, Set<EntryRoundId> rounds, List<Likely> late) {
        Map<EntryRoundId, LaoId> laos =
                late.stream().collect(Collectors.toMap(Likely::round, Likely::lao, (one, same) -> one));
        List<Told> told = new ArrayList<>();
        for (Part<EntryRoundId> part : parts(province, rounds, round -> Objects.requireNonNull(laos.get(round)))) {
            LikelyLate likely = part.faces().likely();
            attempt(() -> told.addAll(likely.remind(part.chosen())));
        }
        if (!told.isEmpty()) {
            tell(told, late);
        }
    }

    private <K> List<Part<K>> parts(ProvinceId province, Set<K> chosen, Function<K, LaoId> lao) {
        List<Part<K>> parts = new ArrayList<>();
        attempt(() -> parts.addAll(new PartedChecks(faces, province).of(chosen, lao)));
        return parts;
    }

    private static boolean attempt(Runnable act) {
        return Attempt.to(act, Notify::warn, Notify::stale);
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
