package eplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Notices.Hiring;
import eplan.correspondence.Notices.Kind;
import eplan.hiring.StepKind;
import eplan.shared.HiringStepId;
import eplan.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

/** What the bell says of the hiring cycle, and where that leads. */
class HiringBellViewTest extends ScreenTest {

    private static final Hiring DELIVERY = new Hiring(new HiringStepId(61), StepKind.DELIVERY, 3, "30", null);

    private final FakeNotices notices = new FakeNotices();

    private String path() {
        return NoticeWords.path(notices.latest(1).getFirst());
    }

    private String words() {
        return NoticeWords.of(notices.latest(1).getFirst());
    }

    @Test
    void namesContractorStepAndInstalmentAndLeadsToTheStep() {
        notices.add(Kind.HIRING_ESCALATED, 1, "สมชาย ขยัน", DELIVERY);
        assertThat(words()).contains("สมชาย ขยัน", "งวดที่ 3", "ขึ้นมาถึงท่าน");
        assertThat(path()).isEqualTo("hiring/step/61");
    }

    @Test
    void manyLeadToTheListOfWhatIsChased() {
        notices.add(Kind.HIRING_ESCALATED, 4, "สมชาย ขยัน", DELIVERY);
        assertThat(path()).isEqualTo("./?kind=expedite");
        notices.add(Kind.HIRING_LATER_ASKED, 2, "นครราชสีมา", DELIVERY);
        assertThat(path()).isEqualTo("./?kind=extension");
    }

    @Test
    void theBudgetLeadsToTheProvincesYear() {
        notices.add(Kind.HIRING_BUDGET, 1, "นครราชสีมา", new Hiring(null, null, null, "30", null));
        assertThat(words()).contains("2555", "นครราชสีมา");
        assertThat(path()).isEqualTo("hiring/province/30?year=2555");
    }

    @Test
    void aScoreLeadsToItself() {
        notices.add(Kind.HIRING_SCORE, 1, null, new Hiring(null, null, null, null, 9L));
        assertThat(path()).isEqualTo("hiring/score/9");
    }

    @Test
    void workOnAStepThatSomebodyWasGivenLeadsThere() {
        notices.add(Kind.ASSIGNED, 1, "สมชาย ขยัน", DELIVERY);
        assertThat(path()).isEqualTo("hiring/step/61");
        notices.add(Kind.ASSIGNED, 2, "สมชาย ขยัน", DELIVERY);
        assertThat(path()).isEqualTo("./?who=me");
    }
}
