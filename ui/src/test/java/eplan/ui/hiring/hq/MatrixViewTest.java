package eplan.ui.hiring.hq;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eplan.hiring.StepKind;
import eplan.hiring.SystemScores.Progress;
import eplan.hiring.SystemScores.State;
import eplan.ui.component.EmptyState;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringHqView.class)
class MatrixViewTest extends HqScreen {

    private MatrixGrid grid() {
        return find(MatrixGrid.class).single();
    }

    private String cell(int row, StepKind step, String property) {
        return test(grid()).getLitRendererPropertyValue(row, step.name(), property, String.class);
    }

    @Test
    void cellsSayTheStateInWordsShapeAndDays() {
        page("");

        assertThat(cell(0, StepKind.REQUEST, "shape")).isEqualTo("◆");
        assertThat(cell(0, StepKind.REQUEST, "word")).isEqualTo("เกิน");
        assertThat(cell(0, StepKind.REQUEST, "more")).isEqualTo("+7 วันทำการ");
        assertThat(cell(0, StepKind.REQUEST, "says")).contains("นครราชสีมา", "เกินกำหนด", "+7 วันทำการ");
        assertThat(cell(0, StepKind.APPROVAL, "shape"))
                .as("nothing is known of it yet")
                .isEqualTo("–");
        assertThat(cell(1, StepKind.REQUEST, "more")).as("done in time").isEmpty();
        assertThat(cell(1, StepKind.DELIVERY, "more")).isEqualTo("7 พ.ย. · เสร็จ 3/5");
    }

    @Test
    void aCellLeadsToItsStepAndToTheProvinceWhileNoneHasOpened() {
        page("");

        assertThat(cell(0, StepKind.REQUEST, "href")).isEqualTo("hiring/step/31");
        assertThat(cell(0, StepKind.SIGNING, "href")).isEqualTo("hiring/province/30?year=2555");
    }

    @Test
    void sumsSayHowFarTheNationIs() {
        page("");

        assertThat(said(find(MatrixSums.class).single()))
                .contains("เกินกำหนด 1 จังหวัด", "กำลังดำเนินการ 1", "เสร็จ 1")
                .contains("กำลังดำเนินการ 2", "เสร็จ 3")
                .contains("รอจัดสรร 1 จังหวัด", "จัดสรรแล้ว 1 จังหวัด");
    }

    @Test
    void aSumLeadsToWhatIsOverdueOfItsStep() {
        page("");

        test(find(NativeButton.class, find(MatrixSums.class).single()).all().getFirst())
                .click();

        assertThat(place()).isEqualTo(new HqPlace(FakeHiringYears.YEAR, HqTab.MATRIX, StepKind.REQUEST, true, null));
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(grid().getColumns()).as("the province and the one step").hasSize(2);
    }

    @Test
    void filtersLiveInTheUrl() {
        page("year=2555&q=ภู");
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).code()).isEqualTo("83");

        HiringHqView page = page("year=2555&step=approval&only=1");
        assertThat(find(EmptyState.class).exists()).isTrue();
        press("ล้างตัวกรอง", page);
        assertThat(address()).isEqualTo("hiring/hq?year=2555");
        assertThat(test(grid()).size()).isEqualTo(2);
    }

    @Test
    void theMatrixIsExported() {
        HiringHqView page = page("");

        assertThat(find(Anchor.class, page)
                        .withText("ตารางจังหวัดและขั้นตอน (XLSX)")
                        .exists())
                .isTrue();
    }

    @Test
    void saysHowFarTheScoresAreUntilTheyAreThere() {
        progress = Optional.of(new Progress(State.RUNNING, 30, 120, Instant.EPOCH, null));
        HiringHqView page = page("");
        assertThat(said(find(ScoreRunLine.class).single())).contains("คำนวณแล้ว 30 จาก 120 ราย");
        assertThat(find(ProgressBar.class, find(ScoreRunLine.class).single())
                        .single()
                        .getValue())
                .isEqualTo(0.25);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(ScoreRunLine.LOOK_MILLIS);

        progress = Optional.of(new Progress(State.DONE, 120, 120, Instant.EPOCH, Instant.EPOCH));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(notified()).contains("คำนวณคะแนนจากระบบเสร็จแล้ว");
        assertThat(said(page)).doesNotContain("คำนวณแล้ว");
    }
}
