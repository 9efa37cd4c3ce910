package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.forms.history.HistoryDialog;
import eplan.plan.PlanEditions;
import eplan.plan.PlanEditions.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What became of a plan's editions is told in words, among the changes of its projects. */
class PlanEditionHistoryFormViewTest extends PlanFormTest {

    @Autowired
    PlanEditions editions;

    private String history() {
        form();
        press("ประวัติ");
        return said(find(HistoryDialog.class).single());
    }

    @Test
    void promotingIsToldWithItsApproval() {
        recorded(plan, PLAN, road(), school());
        editions.promote(plan, "1/2553", YEAR.first(), null);
        assertThat(history())
                .contains(
                        "สุดา",
                        "ขึ้นชั้นแผนฉบับที่ 1",
                        "เลขที่อนุมัติ 1/2553",
                        "วันที่อนุมัติ 1 ต.ค. 2553",
                        "เพิ่ม โครงการ 001");
    }

    @Test
    void beginningAndGivingUpAreToldWithTheReason() {
        recorded(plan, PLAN, road(), school());
        editions.promote(plan, "1/2553", YEAR.first(), null);
        editions.begin(plan, Kind.ADDITIONAL, "ได้รับเงินเพิ่ม", null);
        editions.giveUp(plan, null);
        assertThat(history())
                .contains(
                        "เริ่มแผนฉบับที่ 2",
                        "ประเภทของฉบับ เพิ่มเติม",
                        "เหตุผล ได้รับเงินเพิ่ม",
                        "ยกเลิกร่างแผนฉบับที่ 2");
    }
}
