package eplan.ui.years;

import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.RoundView;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What process owners do with a year's rounds; each act opens its dialog. */
final class RoundActs {

    private final YearsFaces faces;
    private final FiscalYear year;
    private final List<RoundView> rounds;
    private final Runnable changed;

    /** @param changed after one was done */
    RoundActs(YearsFaces faces, FiscalYear year, List<RoundView> rounds, Runnable changed) {
        this.faces = faces;
        this.year = year;
        this.rounds = List.copyOf(rounds);
        this.changed = changed;
    }

    void add() {
        RoundForm form = RoundForm.adding(year, freeKey("extra", 1));
        new PlanDialog(Words.of("years.add.title", year.toString()), Words.of("years.add"), form, filled -> {
                    faces.drafts().add(year, filled.key(), filled.plan());
                    done(
                            "years.added",
                            Words.either(filled.plan().nameTh(), filled.plan().nameEn()));
                })
                .open();
    }

    void change(RoundId round) {
        RoundPlan plan = faces.drafts().plan(round);
        String name = Words.either(plan.nameTh(), plan.nameEn());
        new PlanDialog(
                        Words.of("years.change.title", name),
                        Words.of("years.save"),
                        RoundForm.changing(year, plan),
                        filled -> {
                            faces.drafts().change(round, plan.version(), filled.plan());
                            done("years.changed", name);
                        })
                .open();
    }

    void split(RoundView round) {
        RoundForm form = RoundForm.splitting(year, faces.drafts().plan(round.id()), freeKey(round.key(), 2));
        String name = YearWords.name(round);
        new PlanDialog(Words.of("years.split.title", name), Words.of("years.split.do"), form, filled -> {
                    faces.drafts().split(round.id(), filled.key(), filled.plan());
                    done("years.split.done", name);
                })
                .explained(Words.of("years.split.explained"))
                .open();
    }

    void merge(RoundView into) {
        List<RoundView> others = rounds.stream()
                .filter(one -> !one.retired() && !one.id().equals(into.id()))
                .toList();
        new MergeDialog(into, others, from -> {
                    faces.drafts().merge(into.id(), from.id());
                    done("years.merged", YearWords.name(into));
                })
                .open();
    }

    void retire(RoundView round) {
        String name = YearWords.name(round);
        new ReasonDialog(
                        Words.of("years.retire.title", name),
                        Words.of("years.retire.explained"),
                        Words.of("years.retire"),
                        reason -> {
                            faces.drafts().retire(round.id(), true, reason);
                            done("years.retired", name);
                        })
                .open();
    }

    void takeBackIn(RoundView round) {
        String name = YearWords.name(round);
        new ReasonDialog(
                        Words.of("years.restore.title", name),
                        Words.of("years.restore.explained"),
                        Words.of("years.restore"),
                        reason -> {
                            faces.drafts().retire(round.id(), false, reason);
                            done("years.restored", name);
                        })
                .open();
    }

    void remove(RoundView round) {
        String name = YearWords.name(round);
        new RemoveDialog(name, () -> faces.drafts().remove(round.id()), () -> done("years.removed", name)).open();
    }

    void special() {
        new SpecialDialog(faces, year, freeKey("special", 1), laos -> done("years.special.done", laos)).open();
    }

    private void done(String key, Object what) {
        Notify.done(Words.of(key, what));
        changed.run();
    }

    /** A word that no round of the year has yet, such as {@code special-1}. */
    private String freeKey(String word, int from) {
        Set<String> taken = rounds.stream().map(RoundView::key).collect(Collectors.toSet());
        int number = from;
        while (taken.contains(word + "-" + number)) {
            number++;
        }
        return word + "-" + number;
    }
}
