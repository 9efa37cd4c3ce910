package eplan.ui.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import eplan.shared.RoundId;
import eplan.timeline.RoundView;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.Fakes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After an act on a round, the keyboard goes on beside it. */
@ViewPackages(classes = YearsView.class)
class RowFocusViewTest extends YearsScreen {

    private final List<RoundView> rounds = fakes.timelines.rounds(FakeTimelines.YEAR);

    @Test
    void whoTookARoundAwayGoesOnAtTheNextRow() {
        assertThat(RoundActs.beside(rounds, rounds.get(0)))
                .isEqualTo(rounds.get(1).id());
        assertThat(RoundActs.beside(rounds, rounds.get(1)))
                .isEqualTo(rounds.get(2).id());
    }

    @Test
    void whoTookTheLastOneAwayGoesOnAtTheOneBefore() {
        assertThat(RoundActs.beside(rounds, rounds.getLast()))
                .isEqualTo(rounds.get(1).id());
        assertThat(RoundActs.beside(rounds.subList(0, 1), rounds.getFirst())).isNull();
    }

    @Test
    void everyRowThatMayBeShapedTakesTheKeyboard() {
        var acts = new RoundActs(null, FakeTimelines.YEAR, rounds, at -> {});
        PlanTable table = new PlanTable(rounds, acts, true, Fakes.TODAY);
        assertThat(rounds).allMatch(round -> table.focus(round.id()));
        assertThat(table.focus(new RoundId(99))).isFalse();
    }

    @Test
    void whereNothingCanBeDoneTheRowDoesNot() {
        PlanTable read = new PlanTable(rounds, null, false, Fakes.TODAY);
        assertThat(rounds).noneMatch(round -> read.focus(round.id()));
    }

    @Test
    void thePageIsDrawnAnewAfterARoundWasTakenOut() {
        YearsView page = page();
        PlanTable before = find(PlanTable.class, page).single();
        press("ตัดออก", PLAN);
        because("ยกเลิกตามหนังสือ", "ตัดออก");
        assertThat(find(PlanTable.class, page).single()).isNotSameAs(before);
        assertThat(find(YearPart.class, page).single().isAttached()).isTrue();
    }
}
