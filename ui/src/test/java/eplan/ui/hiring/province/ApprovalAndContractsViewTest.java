package eplan.ui.hiring.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.hiring.Contracts;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.HiringApprovals.Further;
import eplan.hiring.Instalments.State;
import eplan.hiring.Instalments.Waiting;
import eplan.people.Role;
import eplan.shared.Refused;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.hiring.HiringSamples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ProvinceHiringView.class)
class ApprovalAndContractsViewTest extends ProvinceScreen {

    private static final LocalDate DATED = LocalDate.of(2011, 3, 1);

    @Test
    void theApprovalIsRecordedWithPostsLetterAndDate() {
        page("approval");
        test(field("หนังสืออนุมัติ")).setValue("นม 0023/77");
        test(day("ลงวันที่")).setValue(DATED);

        press("บันทึกการอนุมัติ");
        confirm();

        assertThat(calls.done).containsExactly("approve 2554 30 2 นม 0023/77 2011-03-01");
    }

    @Test
    void aProvinceThatWantsNobodyApprovesNoPost() {
        page("approval");
        number("จำนวนที่อนุมัติ").setValue(0);
        test(field("หนังสืออนุมัติ")).setValue("นม 0023/77");
        test(day("ลงวันที่")).setValue(DATED);

        press("บันทึกการอนุมัติ");
        confirm();

        assertThat(calls.done).containsExactly("approve 2554 30 0 นม 0023/77 2011-03-01");
    }

    @Test
    void anApprovalBeyondTheHeadcountOrWithoutALetterIsNot() {
        page("approval");
        number("จำนวนที่อนุมัติ").setValue(3);

        press("บันทึกการอนุมัติ");

        assertThat(said(find(FormMistakes.class).single()))
                .contains("ตั้งแต่ 0 ถึง 2", "โปรดใส่เลขที่หนังสืออนุมัติ", "โปรดใส่วันที่ของหนังสือ");
        assertThat(calls.done).isEmpty();
    }

    @Test
    void whatARuleSaysIsSaidAboveTheForm() {
        calls.refuses = new Refused("refused.hiring.approval.future");
        page("approval");
        test(field("หนังสืออนุมัติ")).setValue("นม 0023/77");
        test(day("ลงวันที่")).setValue(DATED);

        press("บันทึกการอนุมัติ");
        confirm();

        assertThat(find(FormMistakes.class).single().isVisible()).isTrue();
        assertThat(field("หนังสืออนุมัติ").getValue()).isEqualTo("นม 0023/77");
    }

    @Test
    void somebodyNewIsAddedToThoseFound() {
        page("approval");
        press("เพิ่มผู้รับจ้าง");
        test(field("ชื่อ–นามสกุล")).setValue("นายใหม่ มาดี");
        test(area("วิธีที่ได้มา")).setValue("ประกาศรับสมัคร");

        press("บันทึก");

        assertThat(calls.done)
                .singleElement()
                .asString()
                .startsWith("find 2554 30 null")
                .contains("นายใหม่ มาดี");
    }

    @Test
    void moreIsApprovedWhereTheHeadcountLeavesRoom() {
        approval(1, 0);
        page("approval");
        assertThat(offers("บันทึกการอนุมัติ")).isFalse();
        test(field("หนังสืออนุมัติ")).setValue("นม 0023/99");
        test(day("ลงวันที่")).setValue(DATED);

        press("อนุมัติเพิ่ม");
        confirm();

        assertThat(calls.done).containsExactly("approveMore 2554 30 1 นม 0023/99 2011-03-01");
    }

    @Test
    void nothingMoreIsApprovedBeyondTheHeadcountOrByHeadquarters() {
        approval(2, 0);
        page("approval");
        assertThat(offers("อนุมัติเพิ่ม")).isFalse();

        approval(1, 0);
        fakes.actAs(Role.HQ_OFFICER);
        fakes.registry.headquarters = true;
        page("approval");
        assertThat(offers("อนุมัติเพิ่ม")).isFalse();
    }

    @Test
    void aFurtherApprovalStandsWithItsLetter() {
        approval(2, 1, List.of(new Further(1, "นม 0023/99", DATED, DATED.plusDays(1), "สมหญิง")));

        assertThat(said(page("approval")))
                .contains(
                        "นม 0023/77",
                        "1 อัตรา ตามหนังสือ นม 0023/99 ลงวันที่ 1 มี.ค. 2554 บันทึกเมื่อ 2 มี.ค. 2554 โดย สมหญิง");
    }

    @Test
    void postsAreGivenUpByTheHeadForAReason() {
        approval(2, 2);
        page("approval");
        assertThat(offers("คืนอัตราที่ยังไม่ได้ลงนาม")).isFalse();

        fakes.actAs(Role.PROVINCIAL_HEAD);
        page("approval");
        press("คืนอัตราที่ยังไม่ได้ลงนาม");
        GiveUpDialog dialog = find(GiveUpDialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue("หาผู้รับจ้างไม่ได้");
        press("คืนอัตราที่ยังไม่ได้ลงนาม", dialog);

        assertThat(calls.done).containsExactly("giveUp 2554 30 1 หาผู้รับจ้างไม่ได้");
    }

    @Test
    void theWayToSignWaitsForApprovalAndBudget() {
        assertThat(said(page("contracts"))).contains("ลงนามได้เมื่อบันทึกการอนุมัติการจ้างแล้ว");

        signing(true, null, 2);
        assertThat(said(page("contracts"))).contains("ลงนามได้เมื่อกรมแจ้งจัดสรรงบประมาณ");

        signing(true, DATED, 0);
        assertThat(said(page("contracts"))).contains("ไม่มีอัตราเหลือให้ลงนาม");

        signing(true, DATED, 2);
        assertThat(links(page("contracts"))).contains("hiring/sign/30?year=2554");
    }

    @Test
    void contractsAreListedWithWhereTheyStand() {
        signing(true, DATED, 1);
        calls.answer("Contracts.of", List.of(HiringSamples.contract(Contracts.State.RUNNING, Documents.WITH_HQ)));
        ProvinceHiringView page = page("contracts");

        assertThat(said(page)).contains("12/2554", "180,000.00", "ตรวจรับแล้ว 2 จาก 12", "เลยกำหนด 1 เรื่อง");
        assertThat(links(page)).contains("hiring/contract/51");
    }

    @Test
    void ofAContractThatWasCalledOffNoDocumentsAreWanted() {
        signing(true, DATED, 1);
        calls.answer(
                "Contracts.of", List.of(HiringSamples.contract(Contracts.State.ENDED, Documents.WITH_HQ, DATED, true)));

        assertThat(said(page("contracts"))).contains("ไม่ต้องส่งแล้ว").doesNotContain("อยู่ระหว่างกรมตรวจ");
    }

    @Test
    void instalmentsThatWaitLeadToTheirPlace() {
        calls.answer(
                "Instalments.waiting",
                List.of(new Waiting(
                        HiringSamples.CONTRACT,
                        HiringSamples.CONTRACTOR,
                        HiringSamples.instalment(5, State.OPEN, 0),
                        12)));
        ProvinceHiringView page = page("instalments");

        assertThat(said(page)).contains(HiringSamples.CONTRACTOR + " · งวดที่ 5 จาก 12", "เลยกำหนดส่งมอบ");
        assertThat(links(page)).contains("hiring/contract/51?instalment=5");
    }

    private void lateAndAccepted() {
        calls.answer(
                "Instalments.waiting",
                List.of(new Waiting(
                        HiringSamples.CONTRACT,
                        HiringSamples.CONTRACTOR,
                        HiringSamples.instalment(4, State.ACCEPTED, 3),
                        12)));
    }

    @Test
    void aLateInstalmentWhosePenaltyIsUndecidedIsListedWithItsDays() {
        lateAndAccepted();
        ProvinceHiringView page = page("instalments");

        assertThat(said(page)).contains("งวดที่ 4 จาก 12", "ช้า 3 วัน รอพิจารณาค่าปรับ");
        assertThat(links(page)).contains("hiring/contract/51?instalment=4");
    }

    @Test
    void theHeadIsRemindedOfUndecidedPenaltiesAndOfficersAreNot() {
        lateAndAccepted();
        assertThat(said(page("year"))).doesNotContain("รอท่านพิจารณาค่าปรับ");

        fakes.actAs(Role.PROVINCIAL_HEAD);
        ProvinceHiringView page = page("year");

        assertThat(said(page)).contains("รอท่านพิจารณาค่าปรับ 1 งวด");
        assertThat(links(page)).contains("hiring/province/30?year=2554&tab=instalments");
    }

    @Test
    void headquartersAreLedToTheContractsForInstalments() {
        fakes.actAs(Role.HQ_OFFICER);
        fakes.registry.headquarters = true;

        assertThat(said(page("instalments"))).contains("งวดงานของแต่ละสัญญาดูได้ที่หน้าสัญญา");
    }
}
