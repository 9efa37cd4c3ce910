package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.EndingEscalations;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.timeline.ChangeListening;
import eplan.timeline.ChangeProgress.Stage;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.State;
import eplan.ui.shell.Banner.Running;
import eplan.ui.testing.Fakes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What every screen of headquarters says while dates move. */
class ChangeBannerViewTest extends TimelineScreen {

    private static final Actor AUDITOR = new Actor(null, "Anong", Role.AUDITOR, null, null);
    private static final Actor OFFICER = new Actor(null, "Somying", Role.PROVINCIAL_OFFICER, Fakes.KORAT, null);

    private final EndingEscalations ending = () -> endingEscalations;
    private final ChangeRuns runs = new ChangeRuns(
            threads,
            new ActingOwner(),
            new StaticListableBeanFactory(Map.of("ending", ending)).getBeanProvider(EndingEscalations.class));
    private final ChangeBanner banner = new ChangeBanner(runs);

    @Test
    void headquartersSeeWhatIsDoneAndThenTheEscalationsEndAndNobodyElseDoes() {
        ChangeSet set = sets.add(State.DRAFT, FakeChangeSets.ME, true, DUE_IN_MARCH);
        assertThat(banner.now(AUDITOR)).isEmpty();
        endingEscalations = 4;
        runs.begin(set, ChangeRun.Kind.UNDO, () -> {
            ChangeListening.tell(Stage.RECOUNTING, 1, 2);
            assertThat(banner.now(AUDITOR).map(Running::words))
                    .hasValue("กำลังย้อนกลับการแก้ไขปฏิทิน · กำลังนับวันทำการของงวดอื่นใหม่ · 1 จาก 2 งวด");
            assertThat(banner.now(OFFICER)).isEmpty();
            return set;
        });
        endingEscalations = 1;
        assertThat(banner.now(AUDITOR))
                .hasValue(new Running("เลื่อนวันแล้ว กำลังปิดการเร่งรัดที่ถอนออก · ปิดแล้ว 3 จาก 4 เรื่อง", 0.75));
        assertThat(banner.now(OFFICER)).isEmpty();
        endingEscalations = 0;
        assertThat(banner.now(AUDITOR)).isEmpty();
    }
}
