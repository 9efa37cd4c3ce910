package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.plan.EntryRecords.Status;
import eplan.plan.PlanEditions;
import eplan.plan.PlanEditions.Edition;
import eplan.plan.Projects;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** ขึ้นชั้นแผน. */
class PlanPromotionFormViewTest extends PlanFormTest {

    private static final String PROMOTE = "ขึ้นชั้นแผน…";

    @Autowired
    PlanEditions editions;

    private void promote(String number, LocalDate day) {
        press(PROMOTE);
        test(find(TextField.class).withId("edition-number").single()).setValue(number);
        test(find(BuddhistDatePicker.class).withId("edition-date").single()).setValue(day);
        press(PromoteDialog.class, PROMOTE);
    }

    @Test
    void promotingWaitsUntilTheErrorsAreMended() {
        recorded(plan, PLAN, road(), school().with(Projects.UNIT, null));
        form();
        assertThat(button(PROMOTE).isEnabled()).isFalse();
        click(PLAN, 1, Projects.UNIT);
        type(PLAN, Projects.UNIT, "กองการศึกษา");
        assertThat(button(PROMOTE).isEnabled()).isTrue();
    }

    @Test
    void promotingAsksForNumberAndDate() {
        recorded(plan, PLAN, road(), school());
        form();
        press(PROMOTE);
        press(PromoteDialog.class, PROMOTE);
        assertThat(said(find(PromoteDialog.class).single())).contains("โปรดใส่ทั้งเลขที่และวันที่อนุมัติ");
        assertThat(editions.of(plan)).noneMatch(Edition::promoted);
    }

    @Test
    void aPlanIsNotApprovedTomorrow() {
        recorded(plan, PLAN, road(), school());
        form();
        promote("12/2553", YEAR.first().plusDays(1));
        assertThat(said(find(PromoteDialog.class).single()))
                .contains("วันที่อนุมัติต้องอยู่ระหว่าง 1 ต.ค. 2552 ถึง 1 ต.ค. 2553");
        assertThat(editions.of(plan)).noneMatch(Edition::promoted);
    }

    @Test
    void promotingSaysUnderWhichNumberAndClearsTheFinding() {
        recorded(plan, PLAN, road(), school());
        SheetForm form = form();
        assertThat(findings()).containsExactly("ยังไม่ขึ้นชั้นแผน");
        promote("12/2553", YEAR.first());
        assertThat(find(PromoteDialog.class).exists()).isFalse();
        assertThat(said(form)).contains("ฉบับแรก", "ขึ้นชั้นแผนแล้ว เลขที่ 12/2553 วันที่ 1 ต.ค. 2553");
        assertThat(find(FindingsPanel.class).exists()).isFalse();
        assertThat(state("plan", Projects.ITEM).status())
                .as("promoting is not declaring complete")
                .isEqualTo(Status.DRAFT);
    }

    @Test
    void promotedProjectsAreReadOnly() {
        recorded(plan, PLAN, road(), school());
        editions.promote(plan, "1/2553", YEAR.first(), null);
        form();
        assertThat(offered(ADD)).isFalse();
        assertThat(offered("วางจากตารางคำนวณ")).isFalse();
        click(PLAN, 0, Projects.NAME);
        assertThat(editing(PLAN)).isFalse();
    }
}
