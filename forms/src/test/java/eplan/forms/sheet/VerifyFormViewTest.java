package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.EntryRecords.Status;
import eplan.plan.Ordinances;
import eplan.plan.Spending;
import eplan.plan.Verifications;
import eplan.shared.LaoId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The analyst looks at quarter 2 of an LAO. */
class VerifyFormViewTest extends SheetFormTest {

    private static final String ROUND = "verify-q2";
    private static final String VERIFIED = "budget-q2";
    private static final String TODAY = "ลงวันที่ตรวจเป็นวันนี้";
    private static final String SEND_BACK = "ส่งกลับให้ อปท. แก้ไข";

    private void form() {
        signIn(analyst);
        open(ROUND, Verifications.ITEM, null);
    }

    private String panel() {
        return said(find(VerifyPanel.class).single());
    }

    private List<String> links(String text) {
        return find(Anchor.class).withText(text).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private String link(String item) {
        return "entry/" + round(VERIFIED).id() + "/" + item;
    }

    /** The LAO sends what the quarter asks for. */
    private void sent() {
        for (String item : List.of(Ordinances.ITEM, Spending.item(2))) {
            long version = content.fill(key(VERIFIED, item), null);
            rounds.complete(round(VERIFIED).id(), item, version, null);
        }
    }

    private void stands(String state) {
        jdbc.sql("update eplan.entry_round set state = ? where id = ?")
                .params(state, round(VERIFIED).id().value())
                .update();
    }

    @AfterEach
    void theRoundAsItWas() {
        stands("PLANNED");
    }

    @Test
    void listsWhatLacksItemByItem() {
        form();
        assertThat(panel())
                .contains(
                        "ข้อบัญญัติ/เทศบัญญัติ\n○ ยังไม่บันทึก",
                        "ยังไม่มีรายการงบประมาณ",
                        "แผนพัฒนาสามปียังไม่ขึ้นชั้นแผน จึงยังตราข้อบัญญัติตามแผนไม่ได้",
                        "ก่อหนี้ผูกพันและเบิกจ่าย ไตรมาส 2\n○ ยังไม่บันทึก",
                        "ยังไม่มีการก่อหนี้หรือเบิกจ่ายของไตรมาส 2 ถ้าไม่มีจริง ให้ตอบว่าไม่มี");
    }

    @Test
    void offersToEnterOnBehalfWhatLacks() {
        form();
        assertThat(links("บันทึกแทน")).containsExactly(link(Ordinances.ITEM), link(Spending.item(2)));
        assertThat(offered(SEND_BACK)).isFalse();
    }

    @Test
    void whatWasSentIsOnlyLookedAt() {
        sent();
        form();
        assertThat(panel()).contains("✓ ส่งว่าครบถ้วนแล้ว", "ตรวจแล้วไม่พบข้อขัดแย้ง");
        assertThat(links("เปิดดู")).containsExactly(link(Ordinances.ITEM), link(Spending.item(2)));
        assertThat(links("บันทึกแทน")).isEmpty();
    }

    @Test
    void whatContradictsIsSentBackWithAReason() {
        sent();
        stands("ACCEPTED");
        form();
        test(find(Button.class).withText(SEND_BACK).all().getFirst()).click();
        assertThat(said(find(SendBackDialog.class).single())).contains("ข้อบัญญัติ/เทศบัญญัติ");
        press(SendBackDialog.class, SEND_BACK);
        assertThat(area(SendBackDialog.class).getErrorMessage()).isEqualTo("การส่งกลับต้องระบุเหตุผล");
        test(area(SendBackDialog.class)).setValue("ยอดไม่ตรงกับสัญญา");
        press(SendBackDialog.class, SEND_BACK);
        assertThat(find(SendBackDialog.class).exists()).isFalse();
        assertThat(state(VERIFIED, Ordinances.ITEM).status()).isEqualTo(Status.RETURNED);
        assertThat(state(VERIFIED, Spending.item(2)).status()).isEqualTo(Status.COMPLETE);
        assertThat(panel()).contains("ข้อบัญญัติ/เทศบัญญัติ\n↩ ส่งกลับให้แก้ไข");
    }

    @Test
    void theQuarterIsNotVerifiedWhileSomethingLacks() {
        form();
        test(field(BuddhistDatePicker.class, Verifications.HEAD, Verifications.CHECKED_ON))
                .setValue(YEAR.first());
        press(SEND);
        assertThat(findings())
                .containsExactly(
                        "ข้อบัญญัติ/เทศบัญญัติ: ยังไม่ครบถ้วน", "ก่อหนี้ผูกพันและเบิกจ่าย ไตรมาส 2: ยังไม่ครบถ้วน");
        assertThat(find(CompleteDialog.class).exists()).isFalse();
    }

    @Test
    void oneClickDatesTheCheckToday() {
        sent();
        form();
        press(TODAY);
        assertThat(field(BuddhistDatePicker.class, Verifications.HEAD, Verifications.CHECKED_ON)
                        .getValue())
                .isEqualTo(clock.today());
        assertThat(offered(TODAY)).isFalse();
    }

    @Test
    void aCheckThatCouldNotBeDatedSaysWhyAndCanBeTriedAgain() {
        sent();
        form();
        signIn(new Actor(null, "อื่น", Role.LAO_STAFF, null, new LaoId(0)));
        press(TODAY);
        assertThat(panel()).contains("บัญชีของท่านบันทึกรายการนี้ไม่ได้แล้ว");
        signIn(analyst);
        press(TODAY);
        assertThat(panel()).doesNotContain("บัญชีของท่านบันทึกรายการนี้ไม่ได้แล้ว");
        assertThat(offered(TODAY)).isFalse();
    }

    @Test
    void theQuarterIsVerifiedWhenNothingLacks() {
        sent();
        form();
        test(field(BuddhistDatePicker.class, Verifications.HEAD, Verifications.CHECKED_ON))
                .setValue(YEAR.first());
        press(SEND);
        press(CompleteDialog.class, SEND_NOW);
        assertThat(state(ROUND, Verifications.ITEM).status()).isEqualTo(Status.COMPLETE);
        assertThat(state(ROUND, Verifications.ITEM).onBehalfReason())
                .as("it is the analyst's own round")
                .isNull();
        assertThat(completed).isEqualTo(1);
    }
}
