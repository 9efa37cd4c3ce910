package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.EntryRecords.Status;
import eplan.plan.PlanEditions;
import eplan.plan.Projects;
import eplan.shared.LaoId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What changes after a plan was promoted. */
class PlanEditionsFormViewTest extends PlanFormTest {

    private static final String BEGIN = "เริ่มฉบับใหม่…";
    private static final String CHANGES = "สิ่งที่ฉบับนี้เปลี่ยน";

    @Autowired
    PlanEditions editions;

    private void promoted() {
        recorded(plan, PLAN, road(), school());
        editions.promote(plan, "1/2553", YEAR.first(), null);
    }

    private void begin(String reason) {
        press(BEGIN);
        test(area(BeginEditionDialog.class)).setValue(reason);
        press(BeginEditionDialog.class, BEGIN);
    }

    @Test
    void aNewEditionMakesThemEditableAgainAndShowsWhatItChanges() {
        promoted();
        SheetForm form = form();
        begin("ได้รับเงินเพิ่ม");
        assertThat(said(form)).contains("ฉบับที่ 2 (เพิ่มเติม)", "ร่าง ยังไม่ขึ้นชั้นแผน");
        assertThat(offered(ADD)).isTrue();
        click(PLAN, 0, Projects.BUDGET1);
        type(PLAN, Projects.BUDGET1, "250");
        remove(PLAN, 1);
        press(CHANGES);
        assertThat(said(find(EditionChangesDialog.class).single()))
                .contains(
                        "ได้รับเงินเพิ่ม",
                        "เปลี่ยน 001 ถนนสายใน",
                        "งบปี 2554 (บาท): 100.00 → 250.00",
                        "ตัดออก 002 อาคารเรียน")
                .doesNotContain("หน่วยงาน:");
    }

    @Test
    void anEditionThatChangesNothingSaysSo() {
        promoted();
        form();
        begin("ตรวจทาน");
        press(CHANGES);
        assertThat(said(find(EditionChangesDialog.class).single())).contains("ยังไม่ต่างจากฉบับก่อน");
    }

    @Test
    void anEditionIsNotBegunWithoutAReason() {
        promoted();
        form();
        press(BEGIN);
        press(BeginEditionDialog.class, BEGIN);
        assertThat(said(find(BeginEditionDialog.class).single())).contains("โปรดบอกเหตุผลของฉบับใหม่");
        assertThat(editions.of(plan)).hasSize(1);
    }

    @Test
    void aDraftEditionCanBeGivenUp() {
        promoted();
        SheetForm form = form();
        begin("ได้รับเงินเพิ่ม");
        press("ยกเลิกฉบับร่าง");
        assertThat(said(form)).contains("ขึ้นชั้นแผนแล้ว เลขที่ 1/2553 วันที่ 1 ต.ค. 2553");
        assertThat(editions.of(plan)).hasSize(1);
    }

    @Test
    void whyItCouldNotBeGivenUpIsSaidUntilSomethingIsKept() {
        promoted();
        SheetForm form = form();
        begin("ได้รับเงินเพิ่ม");
        Button giveUp = button("ยกเลิกฉบับร่าง");
        signIn(new Actor(null, "อื่น", Role.LAO_STAFF, null, new LaoId(0)));
        giveUp.click();
        signIn(staff);
        assertThat(said(form)).contains("บัญชีของท่านบันทึกรายการนี้ไม่ได้แล้ว");
        click(PLAN, 0, Projects.BUDGET1);
        type(PLAN, Projects.BUDGET1, "250");
        assertThat(said(form)).doesNotContain("บัญชีของท่านบันทึกรายการนี้ไม่ได้แล้ว");
    }

    @Test
    void aPlanThatWasSentGrowsThroughANewEditionOnly() {
        promoted();
        rounds.complete(
                round("plan").id(), Projects.ITEM, state("plan", Projects.ITEM).version(), null);
        form();
        assertThat(offered(ADD)).isFalse();
        assertThat(offered(SEND)).isFalse();
        begin("ได้รับเงินเพิ่ม");
        press(ADD);
        assertThat(projects()).hasSize(3);
        assertThat(state("plan", Projects.ITEM).status()).isEqualTo(Status.COMPLETE);
    }
}
