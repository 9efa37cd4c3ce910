package eplan.ui.lao;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.cycle.CaseDiagram.Diagram;
import eplan.cycle.CaseHistory.CaseEvent;
import eplan.cycle.RoundState;
import eplan.people.Role;
import eplan.ui.casework.DeadlineCard;
import eplan.ui.casework.VerifyForm;
import eplan.ui.component.BpmnDiagram;
import eplan.ui.error.ErrorPage;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeRounds;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.ScreenTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaoCaseViewTest extends ScreenTest {

    private LaoCaseView page(String query) {
        return open("lao/417", query, LaoCaseView.class);
    }

    private void happened(String type, @Nullable String detail, @Nullable LocalDate date) {
        fakes.history.add(new CaseEvent(
                type,
                "plan",
                "แผนพัฒนา 3 ปี",
                "Three-year plan",
                LocalDate.of(2011, 3, 1),
                Instant.parse("2011-02-28T17:00:00Z"),
                "ระบบ",
                detail,
                date));
    }

    @Test
    void opensAtTheRoundThatPressesMost() {
        LaoCaseView page = page("");

        assertThat(said(page))
                .contains("อบต. หนองบัวศาลา", "อ.เมืองนครราชสีมา · จ.นครราชสีมา", "ปลัด: นายเดชา", "ข้อมูลสมมติ")
                .contains("2554-30-0417", "ครบกำหนด 28 ก.พ. 2554", "เกิน 7 วันทำการ", "ขั้น 1");
    }

    @Test
    void whatIsFinishedIsNotOverdueAnyMore() {
        fakes.rounds.planState = RoundState.ACCEPTED;
        page("round=plan");

        assertThat(said(find(DeadlineCard.class).single()))
                .contains("ครบกำหนด 28 ก.พ. 2554")
                .doesNotContain("วันทำการ");
    }

    @Test
    void saysWhereTheDateComesFrom() {
        assertThat(said(page("round=plan"))).contains("กำหนดของทั้งประเทศตามปฏิทิน: 28 ก.พ. 2554 (ว 1353 ที่ 2)");
    }

    @Test
    void theUrlChoosesTheRound() {
        assertThat(said(page("year=2554&round=budget-q2"))).contains("ครบกำหนด 30 เม.ย. 2554");
    }

    @Test
    void historyIsToldInPlainWords() {
        happened("PROMISE_BROKEN", null, LocalDate.of(2011, 3, 7));
        happened("ROUND_RETURNED", "<i>ยอดไม่ตรง</i>", null);

        assertThat(said(page("")))
                .contains("ผิดสัญญา ไม่เสร็จตามวันที่รับปาก 7 มี.ค. 2554", "ส่งกลับให้แก้ “<i>ยอดไม่ตรง</i>”");
    }

    @Test
    void laoStaffSeeWhatIsDueFirst() {
        fakes.actAs(Role.LAO_STAFF);
        fakes.rounds.mayRecord = true;

        LaoCaseView page = page("");

        assertThat(said(page)).contains("สิ่งที่ต้องทำ");
        assertThat(find(DueFirst.class).single().getElement().getTextRecursively())
                .startsWith("สิ่งที่ต้องทำ")
                .contains("แผนพัฒนา 3 ปี · ครบกำหนด 28 ก.พ. 2554");
        assertThat(find(Anchor.class, find(DueFirst.class).single())
                        .all()
                        .getFirst()
                        .getHref())
                .isEqualTo("entry/" + FakeRounds.of(FakeRegistry.NONGBUA, FakeTimelines.PLAN) + "/three-year-plan");
    }

    @Test
    void laoStaffAskTheAnalystToEnterWithAReason() {
        fakes.actAs(Role.LAO_STAFF);
        fakes.rounds.mayRecord = true;
        page("round=plan");

        test(find(Button.class).withText("ขอให้ จนท.วถ. บันทึกแทน").single()).click();
        test(find(TextArea.class).single()).setValue("เจ้าหน้าที่ลาออก");
        test(find(Button.class).withText("ขอให้ จนท.วถ. บันทึกแทน").all().getLast())
                .click();

        assertThat(fakes.rounds.done).containsExactly("ask เจ้าหน้าที่ลาออก");
    }

    @Test
    void theAnalystAcceptsWhatIsComplete() {
        fakes.actAs(Role.ANALYST);
        fakes.rounds.mayVerify = true;
        fakes.rounds.planState = RoundState.VERIFYING;
        page("round=plan");

        test(find(Button.class).withText("รับรองว่าครบถ้วน").single()).click();

        assertThat(fakes.rounds.done).containsExactly("accept");
    }

    @Test
    void whyAcceptingWasRefusedIsNotSaidAtTheReasonForReturning() {
        fakes.actAs(Role.ANALYST);
        fakes.rounds.mayVerify = true;
        fakes.rounds.refusesToAccept = true;
        fakes.rounds.planState = RoundState.VERIFYING;
        page("round=plan");

        VerifyForm form = find(VerifyForm.class).single();
        test(find(Button.class, form).withText("รับรองว่าครบถ้วน").single()).click();

        assertThat(find(Div.class, form).withClassName("refusal").single().getText())
                .isNotBlank();
        assertThat(find(TextArea.class, form).single().isInvalid()).isFalse();
    }

    @Test
    void theDiagramIsReadOnlyWhenOpened() {
        fakes.diagrams.add(new Diagram("entry-round", "<definitions/>", List.of("enter")));
        page("");
        assertThat(find(BpmnDiagram.class).all()).isEmpty();

        Details where = find(WhereItStands.class).single();
        test(where).openDetails();

        assertThat(find(BpmnDiagram.class).all()).hasSize(1);
    }

    @Test
    void anotherProvincesLaoIsNotFound() {
        ErrorPage page = open("lao/999", "", ErrorPage.class);

        assertThat(said(page)).contains("ไม่พบหน้าที่ต้องการ").doesNotContain("999");
    }
}
