package eplan.ui.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.ui.component.BpmnDiagram;
import eplan.ui.component.BpmnDiagram.FigureChosen;
import org.junit.jupiter.api.Test;

/** The models with what stands at each step. */
@ViewPackages(classes = ProcessesView.class)
class ProcessesViewTest extends ProcessesScreen {

    @Test
    void placeComesBackFromTheUrlAsItWent() {
        ProcessesPlace place = new ProcessesPlace(ProcessTab.VERSIONS, "escalation", new FiscalYear(2554), "30");
        assertThat(ProcessesPlace.from(
                        QueryParameters.fromString(place.parameters().getQueryString())))
                .isEqualTo(place);
        assertThat(ProcessesPlace.START.parameters().getParameters()).isEmpty();
        assertThat(ProcessesPlace.from(QueryParameters.fromString("tab=other&year=2011")))
                .isEqualTo(ProcessesPlace.START);
    }

    @Test
    void everyStepSaysHowManyHowLateAndForHowLong() {
        ProcessesView page = page("");

        assertThat(said(find(FigureTable.class, page).single()))
                .contains("บันทึก รายการของงวด", "1,604", "▲", "58", "12 วัน")
                .contains("จนท.วถ. ตรวจ");
        assertThat(figures.asked).containsExactly("entry-round 2554 null");
    }

    @Test
    void theDrawingSaysTheSameInWords() {
        BpmnDiagram diagram = find(BpmnDiagram.class, page("")).single();

        assertThat(String.valueOf(diagram.getElement().getPropertyRaw("figures")))
                .contains("enter-item", "1,604", "▲ 58", "12 วัน")
                .contains("บันทึก รายการของงวด: 1,604 เรื่อง ช้า 58 เรื่อง มัธยฐาน 12 วัน")
                .doesNotContain("verify");
    }

    @Test
    void aFigureOfTheDrawingOpensItsCases() {
        BpmnDiagram diagram = find(BpmnDiagram.class, page("")).single();
        ComponentUtil.fireEvent(diagram, new FigureChosen(diagram, true, FakeFigures.ENTER));
        CasesDialog dialog = find(CasesDialog.class).single();

        assertThat(said(dialog)).contains("อบต. ที่ 1", "นครราชสีมา · 2554-30-1", "ตั้งแต่ 1 พ.ย. 2553", "ช้า");
        assertThat(find(Anchor.class, dialog).all())
                .hasSize(CasesDialog.PAGE)
                .extracting(Anchor::getHref)
                .contains("lao/1?year=2554&round=plan");
    }

    @Test
    void aRowOfTheTableOpensThemTooSomeAtATime() {
        figures.cases = CasesDialog.PAGE + 10;
        test(find(NativeButton.class, page("")).withText("บันทึก รายการของงวด").single())
                .click();
        CasesDialog dialog = find(CasesDialog.class).single();
        press("แสดงอีก 50 เรื่อง", dialog);

        assertThat(find(Anchor.class, dialog).all()).hasSize(CasesDialog.PAGE + 10);
        assertThat(find(Button.class, dialog).withText("แสดงอีก 50 เรื่อง").exists())
                .isFalse();
    }

    @Test
    void anElementThatNobodyKnowsSaysSo() {
        BpmnDiagram diagram = find(BpmnDiagram.class, page("")).single();
        ComponentUtil.fireEvent(diagram, new FigureChosen(diagram, true, "forged"));

        assertThat(said(find(CasesDialog.class).single())).contains("ไม่พบเรื่องนี้แล้ว");
    }

    @Test
    void modelYearAndProvinceLiveInTheUrl() {
        ProcessesView page = page("");
        test(find(Select.class, page).all().getFirst()).selectItem("การเร่งรัด");
        assertThat(address()).contains("model=escalation");
        test(find(Select.class).all().getLast()).selectItem("ภูเก็ต");
        assertThat(address()).contains("model=escalation", "province=83");

        assertThat(figures.asked).last().isEqualTo("escalation 2554 83");
    }

    @Test
    void failedWorkIsOneLinkAway() {
        assertThat(find(Anchor.class, page("")).all())
                .filteredOn(link -> "failures".equals(link.getHref()))
                .singleElement()
                .satisfies(link -> assertThat(link.getText()).isEqualTo("งานติดขัด (รอระบบ 4 · ติดขัด 3)"));
    }

    @Test
    void headquartersAloneFindItInTheNavigation() {
        for (Role role : Role.values()) {
            fakes.actAs(role);
            assertThat(new ProcessesNavigation().of(fakes.actor)).hasSize(role.ofHeadquarters() ? 1 : 0);
        }
    }
}
