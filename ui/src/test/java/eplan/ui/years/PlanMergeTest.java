package eplan.ui.years;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two plans of one round are put together field by field. */
class PlanMergeTest {

    private static final RoundPlan BASE = FakeYearDrafts.asDrafted();
    private static final LocalDate MARCH = LocalDate.of(2011, 3, 15);
    private static final LocalDate APRIL = LocalDate.of(2011, 4, 30);

    /** @param lock null for none */
    static RoundPlan plan(long version, String nameTh, LocalDate due, LocalDate lock, List<String> items) {
        return new RoundPlan(
                version,
                nameTh,
                BASE.nameEn(),
                BASE.shortTh(),
                BASE.shortEn(),
                BASE.kind(),
                BASE.responsible(),
                BASE.dataYear(),
                BASE.opensOn(),
                due,
                lock,
                BASE.shift(),
                BASE.reminders(),
                items,
                BASE.legalBasis());
    }

    @Test
    void whatOneAloneChangedIsTaken() {
        RoundPlan mine = plan(3, BASE.nameTh(), MARCH, null, BASE.items());
        RoundPlan theirs = plan(4, BASE.nameTh(), BASE.dueOn(), APRIL, BASE.items());
        var merge = new PlanMerge(BASE, mine, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taken()).containsExactly(PlanField.LOCK);
        assertThat(merge.joined(Set.of())).isEqualTo(plan(4, BASE.nameTh(), MARCH, APRIL, BASE.items()));
    }

    @Test
    void whatBothChangedIsWhoseeverIsChosen() {
        RoundPlan mine = plan(3, "แผนสี่ปี", MARCH, null, BASE.items());
        RoundPlan theirs = plan(4, "แผนห้าปี", APRIL, null, BASE.items());
        var merge = new PlanMerge(BASE, mine, theirs);
        assertThat(merge.conflicts()).containsExactly(PlanField.NAME_TH, PlanField.DUE);
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.joined(Set.of(PlanField.NAME_TH))).isEqualTo(plan(4, "แผนสี่ปี", APRIL, null, BASE.items()));
    }

    @Test
    void whatBothChangedAlikeIsNoQuestion() {
        RoundPlan mine = plan(3, BASE.nameTh(), MARCH, null, List.of("three-year-plan"));
        RoundPlan theirs = plan(4, BASE.nameTh(), MARCH, null, List.of("three-year-plan"));
        var merge = new PlanMerge(BASE, mine, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.joined(Set.of())).isEqualTo(theirs);
    }

    @Test
    void theOrderOfItemsIsNoChange() {
        RoundPlan theirs =
                plan(4, BASE.nameTh(), BASE.dueOn(), null, BASE.items().reversed());
        assertThat(new PlanMerge(BASE, BASE, theirs).taken()).isEmpty();
    }

    @Test
    void aLockThatBothTookOutOrMovedIsAsked() {
        RoundPlan locked = plan(3, BASE.nameTh(), BASE.dueOn(), APRIL, BASE.items());
        RoundPlan mine = plan(3, BASE.nameTh(), BASE.dueOn(), null, BASE.items());
        RoundPlan theirs = plan(4, BASE.nameTh(), BASE.dueOn(), MARCH, BASE.items());
        var merge = new PlanMerge(locked, mine, theirs);
        assertThat(merge.conflicts()).containsExactly(PlanField.LOCK);
        assertThat(merge.joined(Set.of(PlanField.LOCK)).lockOn()).isNull();
        assertThat(merge.joined(Set.of()).lockOn()).isEqualTo(MARCH);
    }
}
