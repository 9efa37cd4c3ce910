package eplan.ui.hiring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.hiring.Instalments.State;
import eplan.people.Role;
import eplan.shared.StaleForm;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.hiring.HiringSamples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringContractView.class)
class InstalmentViewTest extends ContractScreen {

    private static final String RECORD = "ใบตรวจรับงาน (PDF)";

    private InstalmentCard card(int number) {
        InstalmentCard card = find(InstalmentCard.class).all().get(number - 1);
        if (!card.isOpened()) {
            test(card).openDetails();
        }
        return card;
    }

    @Test
    void theOneThatWaitsIsOpenWithTheFiguresOfItsMonth() {
        fakes.actAs(Role.ANALYST);
        page();

        assertThat(find(InstalmentCard.class).all())
                .extracting(InstalmentCard::isOpened)
                .containsExactly(false, false, true);
        assertThat(said(find(ReportEditor.class).single()))
                .contains("ตรวจดู 88 ครั้ง ใน 40 อปท.", "บันทึกแทน 3 รายการ", "อปท. ที่ดูแล 45 แห่ง");
    }

    @Test
    void theAnalystsWordsAreKeptAndDeliveredToday() {
        fakes.actAs(Role.ANALYST);
        page();
        test(area("รายงานเพิ่มเติม")).setValue("ออกพื้นที่สองครั้ง");
        assertThat(calls.done).containsExactly("keep 51 3 2 ออกพื้นที่สองครั้ง");

        press("ส่งมอบงาน");
        confirm();

        assertThat(calls.done).contains("deliver 51 3 4 " + today());
    }

    @Test
    void anOfficerRecordsADeliveryOnPaperWithItsDay() {
        page();
        test(day("วันที่ส่งมอบ (เอกสาร)")).setValue(LocalDate.of(2011, 3, 7));

        press("บันทึกส่งมอบแทน (เอกสาร)");
        confirm();

        assertThat(calls.done).contains("deliver 51 3 3 2011-03-07");
    }

    @Test
    void whenSomebodyElseWroteNothingIsOverwritten() {
        calls.refuses = new StaleForm("report");
        page();
        test(area("รายงานเพิ่มเติม")).setValue("ก");

        press("บันทึกส่งมอบแทน (เอกสาร)");

        assertThat(offers("อ่านข้อมูลล่าสุด")).isTrue();
        assertThat(find(FormMistakes.class).single().isVisible()).isTrue();
    }

    private void delivered() {
        third = HiringSamples.instalment(3, State.DELIVERED, 1);
        mayWrite = false;
        mayAccept = true;
        page();
    }

    @Test
    void theProvinceAcceptsWithInspectorsAndDay() {
        delivered();
        test(field("ผู้ตรวจรับคนที่ 1")).setValue("นายหนึ่ง");
        test(field("ผู้ตรวจรับคนที่ 3")).setValue("นางสาม");
        test(area("ผลการตรวจ / สิ่งที่ต้องแก้ไข")).setValue("ครบถ้วน");

        press("ตรวจรับ");
        assertThat(calls.done).as("what cannot be taken back is asked first").isEmpty();
        confirm();

        assertThat(calls.done).containsExactly("accept 51 3 [นายหนึ่ง, นางสาม] " + today() + " ครบถ้วน");
    }

    @Test
    void withoutInspectorsNothingIsAcceptedAndWithoutWordsNothingGoesBack() {
        delivered();

        press("ให้แก้ไข");

        assertThat(said(find(InspectForm.class).single()))
                .contains("โปรดใส่ชื่อผู้ตรวจรับอย่างน้อยหนึ่งคน", "โปรดเขียนสิ่งที่ต้องแก้ไข");
        assertThat(calls.done).isEmpty();
    }

    @Test
    void theProvinceHasItCorrected() {
        delivered();
        test(field("ผู้ตรวจรับคนที่ 1")).setValue("นายหนึ่ง");
        test(area("ผลการตรวจ / สิ่งที่ต้องแก้ไข")).setValue("ขาดรายชื่อ อปท.");

        press("ให้แก้ไข");

        assertThat(calls.done).containsExactly("sendBack 51 3 [นายหนึ่ง] " + today() + " ขาดรายชื่อ อปท.");
    }

    @Test
    void theHeadDecidesThePenaltyThatIsProposed() {
        fakes.actAs(Role.PROVINCIAL_HEAD);
        mayWrite = false;
        page();
        InstalmentCard second = card(2);
        assertThat(said(second)).contains("ช้า 2 วัน", "360.00 บาท", "ใบตรวจรับงาน (PDF)");
        press("พิจารณาค่าปรับ", second);
        PenaltyDialog dialog = find(PenaltyDialog.class).single();
        test(field("ค่าปรับที่หัก")).setValue("180.50");
        test(find(TextArea.class, dialog).single()).setValue("น้ำท่วมหนึ่งวัน");

        press("บันทึกค่าปรับ", dialog);

        assertThat(calls.done).containsExactly("penalty 51 2 180.50 น้ำท่วมหนึ่งวัน");
    }

    @Test
    void howTheDaysOfDelayComeAboutIsSaidWhereItWasDeliveredMoreThanOnce() {
        fakes.actAs(Role.PROVINCIAL_HEAD);
        third = HiringSamples.corrected(3, 3, 0);
        mayWrite = false;
        page();
        assertThat(said(card(3))).contains("ช้า 3 วัน (ส่งครั้งแรกช้า 3 วัน, ส่งแก้ไขช้า 0 วัน)", "540.00 บาท");
        assertThat(said(card(2))).doesNotContain("ส่งครั้งแรก");

        press("พิจารณาค่าปรับ", card(3));

        assertThat(said(find(PenaltyDialog.class).single()))
                .contains("ส่งมอบช้า 3 วัน (ส่งครั้งแรกช้า 3 วัน, ส่งแก้ไขช้า 0 วัน) คำนวณได้ 540.00 บาท");
    }

    @Test
    void moreThanTheInstalmentIsNoPenalty() {
        fakes.actAs(Role.PROVINCIAL_HEAD);
        page();
        press("พิจารณาค่าปรับ", card(2));
        test(field("ค่าปรับที่หัก")).setValue("15,000.01");

        press("บันทึกค่าปรับ");

        assertThat(said(find(PenaltyDialog.class).single())).contains("ตั้งแต่ 0 ถึง 15,000.00 บาท");
        assertThat(calls.done).isEmpty();
    }

    @Test
    void theRecordWaitsForTheDecisionAndSaysSo() {
        third = HiringSamples.decided(3, 2, "0.00");
        mayWrite = false;
        page();

        InstalmentCard second = card(2);
        assertThat(said(second))
                .contains("รอพิจารณาค่าปรับ", "ออกใบตรวจรับงานได้เมื่อท้องถิ่นจังหวัดพิจารณาค่าปรับแล้ว");
        assertThat(find(Button.class, second).withText(RECORD).single().isEnabled())
                .isFalse();
        assertThat(find(Anchor.class, second).withText(RECORD).exists()).isFalse();
        for (int other : List.of(1, 3)) {
            assertThat(find(Anchor.class, card(other)).withText(RECORD).exists())
                    .as("instalment %d", other)
                    .isTrue();
            assertThat(said(card(other))).doesNotContain("รอพิจารณาค่าปรับ");
        }
    }

    @Test
    void officersDoNotDecideThePenalty() {
        page();

        assertThat(find(Button.class, card(2)).withText("พิจารณาค่าปรับ").exists())
                .isFalse();
    }
}
