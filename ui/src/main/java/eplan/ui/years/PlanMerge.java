package eplan.ui.years;

import eplan.timeline.YearDrafts.RoundPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What two people made of one round at the same time, put together field by field.
 *
 * @param base what both began from
 * @param mine what the person wants it to be
 * @param theirs what the other has kept meanwhile
 */
record PlanMerge(RoundPlan base, RoundPlan mine, RoundPlan theirs) {

    /** Fields that both changed, each to something else. */
    List<PlanField> conflicts() {
        return fields(field -> !field.same(mine, base) && !field.same(theirs, base) && !field.same(mine, theirs));
    }

    /** Fields that the other alone changed. */
    List<PlanField> taken() {
        return fields(field -> field.same(mine, base) && !field.same(theirs, base));
    }

    private static List<PlanField> fields(Predicate<PlanField> which) {
        return Arrays.stream(PlanField.values()).filter(which).toList();
    }

    /** @param own the conflicts in which the person's own is kept */
    RoundPlan joined(Set<PlanField> own) {
        return new RoundPlan(
                theirs.version(),
                of(PlanField.NAME_TH, own).nameTh(),
                of(PlanField.NAME_EN, own).nameEn(),
                of(PlanField.SHORT_TH, own).shortTh(),
                of(PlanField.SHORT_EN, own).shortEn(),
                of(PlanField.KIND, own).kind(),
                of(PlanField.KIND, own).responsible(),
                of(PlanField.DATA_YEAR, own).dataYear(),
                of(PlanField.OPENS, own).opensOn(),
                of(PlanField.DUE, own).dueOn(),
                of(PlanField.LOCK, own).lockOn(),
                of(PlanField.SHIFT, own).shift(),
                of(PlanField.REMINDERS, own).reminders(),
                of(PlanField.ITEMS, own).items(),
                of(PlanField.BASIS, own).legalBasis());
    }

    /** Whose plan a field is taken from. */
    private RoundPlan of(PlanField field, Set<PlanField> own) {
        if (field.same(mine, base)) {
            return theirs;
        }
        return field.same(theirs, base) || own.contains(field) ? mine : theirs;
    }
}
