package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.inbox.Inbox;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkKind;
import eplan.people.Actor;
import eplan.plan.EntryRecords.Confirmation;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** The LAO disputes what an analyst entered for it, and its province's officers look at that. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class DisputeProcessTest {

    private static final String MONTH = "monthly-10";
    private static final String ITEM = "special-grants";
    private static final String OPEN = "DISPUTE OFFICER OPEN 0";
    private static final String DONE = "DISPUTE OFFICER DONE 0";

    @Autowired
    CycleScenario play;

    @Autowired
    EntryRounds rounds;

    @Autowired
    Disputes disputes;

    @Autowired
    Inbox inbox;

    private LaoId disputed() {
        LaoId lao = play.opened();
        play.recordOnBehalf(lao, MONTH, "อปท. ไม่ตอบ");
        as(play.staff(lao), () -> rounds.dispute(play.id(lao, MONTH), ITEM, "ยอดจัดสรรไม่ถูกต้อง"));
        return lao;
    }

    private void as(Actor actor, Runnable act) {
        play.as(actor, () -> {
            act.run();
            return true;
        });
    }

    private void settle(Actor actor, LaoId lao, String remark) {
        as(actor, () -> disputes.settle(play.id(lao, MONTH), ITEM, remark));
    }

    private Confirmation answer(LaoId lao) {
        return play.round(lao, MONTH).item(ITEM).orElseThrow().state().confirmation();
    }

    @Test
    void aDisputeIsWorkOfTheProvincesOfficersWithItsReason() {
        LaoId lao = disputed();
        assertThat(play.round(lao, MONTH).state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(play.work(lao, MONTH)).contains(OPEN);
        List<WorkItemView> seen = play.as(play.officer(), () -> inbox.ofRound(play.id(lao, MONTH)));
        assertThat(seen)
                .filteredOn(item -> item.kind() == WorkKind.DISPUTE)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.item()).isEqualTo(ITEM);
                    assertThat(item.lastNote()).isEqualTo("ยอดจัดสรรไม่ถูกต้อง");
                    assertThat(item.workingDaysOverdue()).isZero();
                });
        List<WorkItemView> own = play.as(play.staff(lao), () -> inbox.ofRound(play.id(lao, MONTH)));
        assertThat(own).noneMatch(item -> item.kind() == WorkKind.DISPUTE);
    }

    @Test
    void anOfficerEndsItWithARemarkAndTheDisputeStaysOnRecord() {
        LaoId lao = disputed();
        settle(play.officer(), lao, "ตรวจกับหนังสือจัดสรรแล้ว ถูกต้อง");
        assertThat(play.work(lao, MONTH)).contains(DONE).doesNotContain(OPEN);
        assertThat(play.events(lao)).contains("ITEM_DISPUTED", "ITEM_DISPUTE_SETTLED");
        assertThat(answer(lao)).isEqualTo(Confirmation.DISPUTED);
    }

    @Test
    void itIsSettledOnce() {
        LaoId lao = disputed();
        settle(play.officer(), lao, "ตรวจแล้ว ถูกต้อง");
        assertThatThrownBy(() -> settle(play.officer(), lao, "ตรวจอีกครั้ง"))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("refused.dispute.none");
        assertThat(play.events(lao)).containsOnlyOnce("ITEM_DISPUTE_SETTLED");
    }

    @Test
    void itIsNotEndedWithoutARemarkNorByTheAnalystWhoseEntryItIsAbout() {
        LaoId lao = disputed();
        assertThatThrownBy(() -> settle(play.officer(), lao, " ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> settle(play.analyst(), lao, "ถูกต้อง")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> settle(play.staff(lao), lao, "ถูกต้อง")).isInstanceOf(AccessDeniedException.class);
        assertThat(play.work(lao, MONTH)).contains(OPEN);
    }

    @Test
    void sendingTheItemBackEndsItToo() {
        LaoId lao = disputed();
        as(play.officer(), () -> rounds.sendBack(play.id(lao, MONTH), ITEM, "แก้ยอดจัดสรร"));
        assertThat(play.work(lao, MONTH)).contains(DONE, "ENTER LAO OPEN 0").doesNotContain(OPEN);
        assertThatThrownBy(() -> settle(play.officer(), lao, "ส่งกลับแล้ว")).isInstanceOf(Refused.class);
    }

    @Test
    void whatNobodyDisputesCannotBeSettled() {
        LaoId lao = play.opened();
        play.recordOnBehalf(lao, MONTH, "อปท. ไม่ตอบ");
        assertThatThrownBy(() -> settle(play.officer(), lao, "ถูกต้อง")).isInstanceOf(Refused.class);
        as(play.staff(lao), () -> rounds.confirm(play.id(lao, MONTH), ITEM));
        assertThat(play.work(lao, MONTH)).noneMatch(row -> row.startsWith("DISPUTE"));
    }
}
