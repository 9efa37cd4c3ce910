package eplan.ui.years;

import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.ui.casework.Words;

/** One person's change of a round of a draft, which somebody else may change too before it is kept. */
final class RoundChange {

    private final YearsFaces faces;
    private final FiscalYear year;
    private final RoundId round;
    private RoundPlan base;

    RoundChange(YearsFaces faces, FiscalYear year, RoundId round) {
        this.faces = faces;
        this.year = year;
        this.round = round;
        this.base = faces.drafts().plan(round);
    }

    /** What the change began from. */
    RoundPlan plan() {
        return base;
    }

    RoundForm form(RoundPlan plan) {
        return RoundForm.changing(year, plan);
    }

    /** @throws eplan.shared.StaleForm when somebody else has kept the round since */
    void keep(RoundPlan wish) {
        faces.drafts().change(round, base.version(), wish);
    }

    /** After that: what both come to. What is kept next is kept on top of the other's. */
    PlanMerge overtaken(RoundPlan mine) {
        RoundPlan theirs = faces.drafts().plan(round);
        PlanMerge merge = new PlanMerge(base, mine, theirs);
        base = theirs;
        return merge;
    }

    /** By whom and when, as far as it is known. */
    String who() {
        return faces.authors()
                .last(round)
                .map(author -> Words.of("years.overtaken", author.by(), Words.moment(author.at())))
                .orElseGet(() -> Words.of("years.overtaken.unknown"));
    }
}
