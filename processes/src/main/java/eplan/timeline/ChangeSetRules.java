package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Edit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the edits of a set may not do together: dates of one round may move beside each other that could not move alone. */
@Component
class ChangeSetRules {

    private final EditRules each;
    private final ChangePlans plans;

    ChangeSetRules(EditRules each, ChangePlans plans) {
        this.each = each;
        this.plans = plans;
    }

    /**
     * @param edits those of the set
     * @param edit one more, which takes the place of one of the same thing
     * @throws Refused when it, or another one of the same round, may not be then; or when it is so already
     * @throws eplan.shared.NotFound for an unknown round or province
     */
    void mayPut(FiscalYear year, List<Edit> edits, Edit edit) {
        Stream<Edit> others = edits.stream().filter(other -> !EditRow.sameThing(other, edit));
        List<Edit> all = Stream.concat(others, Stream.of(edit)).toList();
        each.check(year, edit, all);
        RoundId round = EditRow.of(edit).round();
        plans.ofEdits(all).refused().forEach((wish, why) -> {
            if (wish.round().equals(round)) {
                throw why;
            }
        });
    }

    /** @throws Refused when one of them may not be, or is so already */
    void mayApply(FiscalYear year, List<Edit> edits) {
        edits.forEach(edit -> each.check(year, edit, edits));
        plans.ofEdits(edits).orRefuse();
    }

    /** @throws Refused when a round is locked by that coming day, or has opened, and keeps one of them from being then */
    void mayApplyOn(LocalDate day, List<Edit> edits) {
        if (!plans.ofEdits(edits, day).refused().isEmpty()) {
            throw new Refused("refused.changeset.not-on-day", day);
        }
    }
}
