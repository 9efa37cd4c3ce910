package eplan.ui.hiring.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.StepKind;
import eplan.people.Role;
import eplan.shared.NotFound;
import eplan.ui.error.ErrorPage;
import eplan.ui.hiring.HiringSamples;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = {HiringStepView.class, ErrorPage.class})
class HiringStepViewTest extends StepScreen {

    @Test
    void saysWhatItIsByWhenAndLeadsToItsForm() {
        HiringStepView page = page();

        assertThat(said(page))
                .contains("ส่งเอกสารการจัดจ้างและสำเนาสัญญาให้กรม", "ครบกำหนด 15 มี.ค. 2554", "2554-30-H007");
        assertThat(links(page)).contains("hiring/contract/51", "hiring/province/30?year=2554");
    }

    @Test
    void theDateTellsItsRule() {
        assertThat(said(page())).contains("ไม่นับวันแรก", "193/3");

        step = HiringSamples.step(8, StepKind.INSPECTION);
        assertThat(said(open("hiring/step/8", "", HiringStepView.class))).contains("6 วันทำการ นับจากวันที่ส่งมอบงาน");
    }

    @Test
    void onlyWhatHappenedInTheStepIsTold() {
        step = HiringSamples.step(8, StepKind.INSPECTION);
        HiringStepView page = page();

        assertThat(said(page)).contains("โทรแล้ว");
        assertThat(said(page).split("สมหญิง ใจดี", -1)).hasSize(2);
    }

    @Test
    void analystsAreToldNothingOfTheChasing() {
        fakes.actAs(Role.ANALYST);
        step = HiringSamples.step(8, StepKind.DELIVERY, May.WORK);
        calls.on("HiringChases.notes", args -> {
            throw new AssertionError("not for analysts");
        });
        HiringStepView page = page();

        assertThat(links(page))
                .contains("hiring/contract/51?instalment=3")
                .doesNotContain("hiring/province/30?year=2554");
    }

    @Test
    void aStepOutOfScopeIsNotFound() {
        calls.on("HiringSteps.view", args -> {
            throw new NotFound("step");
        });

        assertThat(open("hiring/step/9", "", ErrorPage.class)).isNotNull();
    }
}
