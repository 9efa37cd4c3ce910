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
import org.jspecify.annotations.Nullable;

/** What process owners do with a year's rounds; each act opens its dialog. */
final class RoundActs {

    private final YearsFaces faces;
    private final FiscalYear year;
    private final List<RoundView> rounds;
    private final Changed changed;

    /** Told after an act was done. */
    interface Changed {

        /** @param at the round at which the person goes on; null where new rounds begin */
        void at(@Nullable RoundId at);
    }

    RoundActs(YearsFaces faces, FiscalYear year, List<RoundView> rounds, Changed changed) {
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
                            Words.either(filled.plan().nameTh(), filled.plan().nameEn()),
                            null);
                })
                .open();
    }

    void change(RoundId round) {
        RoundChange change = new RoundChange(faces, year, round);
        RoundPlan plan = change.plan();
        String name = Words.either(plan.nameTh(), plan.nameEn());
        new PlanDialog(Words.of("years.change.title", name), Words.of("years.save"), change.form(plan), filled -> {
                    change.keep(filled.plan());
                    done("years.changed", name, round);
                })
                .merging(change)
                .open();
    }

    void split(RoundView round) {
        RoundForm form = RoundForm.splitting(year, faces.drafts().plan(round.id()), freeKey(round.key(), 2));
        String name = YearWords.name(round);
        new PlanDialog(Words.of("years.split.title", name), Words.of("years.split.do"), form, filled -> {
                    faces.drafts().split(round.id(), filled.key(), filled.plan());
                    done("years.split.done", name, round.id());
                })
                .explained(Words.of("years.split.explained"))
                .open();
    }

    void merge(RoundView into) {
        List<RoundView> others = rounds.stream()
                .filter(one -> !one.retired() && !one.hiring() && !one.id().equals(into.id()))
                .toList();
        new MergeDialog(into, others, from -> {
                    faces.drafts().merge(into.id(), from.id());
                    done("years.merged", YearWords.name(into), into.id());
                })
                .open();
    }

    void retire(RoundView round) {
        leave("years.retire", "years.retired", true, round);
    }

    void takeBackIn(RoundView round) {
        leave("years.restore", "years.restored", false, round);
    }

    /** Out of the year or back in; in a published year with four eyes it is asked for. */
    private void leave(String key, String done, boolean retired, RoundView round) {
        String name = YearWords.name(round);
        String title = Words.of(key + ".title", name);
        if (faces.byTwo(year)) {
            new AskDialog(title, (reason, letter) -> {
                        faces.requests().retire(round.id(), retired, reason, letter);
                        done("request.ask.done", name, round.id());
                    })
                    .open();
            return;
        }
        new ReasonDialog(title, Words.of(key + ".explained"), Words.of(key), reason -> {
                    faces.drafts().retire(round.id(), retired, reason);
                    done(done, name, round.id());
                })
                .open();
    }

    void remove(RoundView round) {
        String name = YearWords.name(round);
        new RemoveDialog(
                        name,
                        () -> faces.drafts().remove(round.id()),
                        () -> done("years.removed", name, beside(rounds, round)))
                .open();
    }

    /** The row after it, else the one before. */
    static @Nullable RoundId beside(List<RoundView> rounds, RoundView round) {
        int place = rounds.indexOf(round);
        int next = place + 1 < rounds.size() ? place + 1 : place - 1;
        return place < 0 || next < 0 ? null : rounds.get(next).id();
    }

    void special() {
        new SpecialDialog(faces, year, freeKey("special", 1), (key, what) -> done(key, what, null)).open();
    }

    private void done(String key, Object what, @Nullable RoundId at) {
        Notify.done(Words.of(key, what));
        changed.at(at);
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
