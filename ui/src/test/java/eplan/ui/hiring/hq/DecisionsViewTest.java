package eplan.ui.hiring.hq;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.people.Role;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringHqView.class)
class DecisionsViewTest extends HqScreen {

    private ProposalGrid grid() {
        return find(ProposalGrid.class).single();
    }

    private DecideDialog taking(int... rows) {
        HiringHqView page = page("tab=decisions");
        for (int row : rows) {
            test(grid()).select(row);
        }
        press("ใช้ตามข้อเสนอ…", page);
        return find(DecideDialog.class).single();
    }

    @Test
    void theWholeNationSaysWhatIsProposedForWhom() {
        HiringHqView page = page("tab=decisions");

        assertThat(said(page)).contains("เป้าหมาย 55 คะแนน");
        assertThat(said(test(grid()).getCellComponent(0, 6)))
                .contains("นายเก่ง · 88.5 จาก 100 · 100 อปท.", "นายอ่อน · 41 จาก 100", "▼");
        assertThat(said(test(grid()).getCellComponent(1, 6))).contains("นางดี · ระบบ 30 จาก 50");
        assertThat(test(grid()).getCellText(0, 5)).as("LAOs a post").isEqualTo("167.0");
        assertThat(said(test(grid()).getCellComponent(1, 8))).contains("1 อัตรา เมื่อ 1 ส.ค. 2554");
        assertThat(find(Anchor.class, page).withText("ส่งออก XLSX").exists()).isTrue();
    }

    @Test
    void whatProvincesAskForStandsBesideTheirPosts() {
        page("tab=decisions");

        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("2");
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("3");
        assertThat(test(grid()).getCellText(1, 2)).as("not sent yet").isEqualTo("–");
    }

    @Test
    void canBeNarrowedToProposedChanges() {
        page("tab=decisions&only=1");

        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void nothingIsDecidedBeforeItWasLookedAt() {
        DecideDialog dialog = taking(0);

        assertThat(button("ยืนยันผลพิจารณา", dialog).isEnabled()).isFalse();
        press("ดูผลที่จะเกิดขึ้น", dialog);
        assertThat(said(dialog)).contains("นายอ่อน", "41");
        assertThat(button("ยืนยันผลพิจารณา", dialog).isEnabled()).isTrue();

        test(number("นครราชสีมา", dialog)).setValue(0);
        assertThat(button("ยืนยันผลพิจารณา", dialog).isEnabled())
                .as("what was looked at is something else")
                .isFalse();
    }

    @Test
    void manyAreDecidedAsProposedWithOneReason() {
        DecideDialog dialog = taking(0, 1);
        press("ดูผลที่จะเกิดขึ้น", dialog);
        press("ยืนยันผลพิจารณา", dialog);
        assertThat(decisions.decided).as("without a reason").isEmpty();
        because("ผลงานต่ำกว่าเป้าหมาย", dialog);
        press("ยืนยันผลพิจารณา", dialog);

        assertThat(decisions.decided)
                .containsExactly(
                        new Decision(Fakes.KORAT, 1, Map.of(), Map.of()),
                        new Decision(FakeHiringYears.PHUKET, 1, Map.of(), Map.of()));
        assertThat(decisions.reasons).containsExactly("ผลงานต่ำกว่าเป้าหมาย");
        assertThat(notified()).contains("พิจารณาแล้ว 2 จังหวัด");
    }

    @Test
    void aContractCanEndEarly() {
        DecideDialog dialog = taking(0);
        press("ดูผลที่จะเกิดขึ้น", dialog);
        LocalDate day = LocalDate.of(2011, 12, 31);
        test(find(BuddhistDatePicker.class, dialog).all().getFirst()).setValue(day);
        because("ผลงานต่ำกว่าเป้าหมาย", dialog);
        press("ยืนยันผลพิจารณา", dialog);

        assertThat(decisions.decided)
                .containsExactly(new Decision(Fakes.KORAT, 1, Map.of(), Map.of(FakeHeadcountDecisions.GOES, day)));
    }

    @Test
    void whatWouldMeanSomethingElseByNowIsShownAgain() {
        DecideDialog dialog = taking(0);
        press("ดูผลที่จะเกิดขึ้น", dialog);
        because("ผลงานต่ำกว่าเป้าหมาย", dialog);
        decisions.stale = true;
        press("ยืนยันผลพิจารณา", dialog);
        assertThat(said(dialog)).contains("ข้อมูลเปลี่ยนไประหว่างนี้");
        assertThat(decisions.decided).isEmpty();

        press("ยืนยันผลพิจารณา", dialog);
        assertThat(decisions.decided).hasSize(1);
    }

    @Test
    void aProvinceSaysItsHistory() {
        page("tab=decisions");
        pressIn(test(grid()).getCellComponent(0, 8), "ประวัติ");

        assertThat(said(find(DecisionHistory.class).single())).contains("3 → 2 อัตรา", "“ผลงานต่ำ”", "นางกรม");
    }

    @Test
    void auditorsChooseNothing() {
        fakes.actAs(Role.AUDITOR);
        HiringHqView page = page("tab=decisions");

        assertThat(find(Button.class, page).withText("ใช้ตามข้อเสนอ…").exists()).isFalse();
        assertThat(find(Button.class, page).withText("แก้เป้าหมาย…").exists()).isFalse();
    }
}
