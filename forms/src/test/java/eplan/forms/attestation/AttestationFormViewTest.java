package eplan.forms.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.forms.testing.FormTest;
import eplan.forms.testing.SpecialRound;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.Attestations;
import eplan.plan.Attestations.Attestation;
import eplan.plan.Closings;
import eplan.plan.EntryRecords.Status;
import eplan.shared.AccountId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What special rounds ask for, which has no form of its own. */
class AttestationFormViewTest extends FormTest {

    @Autowired
    Attestations attestations;

    @BeforeEach
    void aSpecialRoundIsOpen() {
        new SpecialRound(jdbc).open(lao, YEAR);
    }

    @AfterEach
    void theCalendarAsItWas() {
        new SpecialRound(jdbc).forget();
    }

    private Component report() {
        return open(SpecialRound.KEY, SpecialRound.ITEM, null);
    }

    private Attestation recorded() {
        return attestations.load(key(SpecialRound.KEY, SpecialRound.ITEM)).content();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private List<String> missing() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    @Test
    void keepsWhereItIsRecordedAsItIsTyped() {
        report();
        test(field("บันทึกไว้ที่ใด")).setValue("สมุดทะเบียน");
        test(field("เลขที่อ้างอิง")).setValue("กค 12/2553");
        assertThat(recorded()).isEqualTo(new Attestation("สมุดทะเบียน", "กค 12/2553", null, "", null));
        assertThat(state(SpecialRound.KEY, SpecialRound.ITEM).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void isCompleteOnceItSaysWhereAndWhen() {
        report();
        press("ส่งว่าครบถ้วน");
        assertThat(missing()).containsExactly("โปรดระบุว่าบันทึกไว้ที่ใด", "โปรดระบุวันที่บันทึก");
        assertThat(completed).isZero();
        test(field("บันทึกไว้ที่ใด")).setValue("ระบบ e-Plan เดิม");
        test(find(BuddhistDatePicker.class).single()).setValue(YEAR.first());
        press("ส่งว่าครบถ้วน");
        assertThat(recorded()).isEqualTo(new Attestation("ระบบ e-Plan เดิม", "", YEAR.first(), "", null));
        assertThat(state(SpecialRound.KEY, SpecialRound.ITEM).status()).isEqualTo(Status.COMPLETE);
        assertThat(completed).isEqualTo(1);
    }

    @Test
    void isNotAskedWhetherAnythingChanged() {
        assertThat(said(report())).doesNotContain("ไม่มีการเปลี่ยนแปลง");
    }

    @Test
    void aDateAfterTheBusinessDayIsRefused() {
        attestations.saveDraft(
                key(SpecialRound.KEY, SpecialRound.ITEM),
                new Attestation("แฟ้ม", "", YEAR.first().plusDays(1), "", null),
                0);
        report();
        press("ส่งว่าครบถ้วน");
        assertThat(missing()).containsExactly("วันที่ 2 ต.ค. 2553 ยังมาไม่ถึง (วันนี้ 1 ต.ค. 2553)");
        assertThat(completed).isZero();
    }

    /** Where nothing is known of fields, whole versions are chosen between. */
    @Test
    void aChoiceBetweenVersionsIsThereAgainAfterTheTabWasClosed() {
        signIn(new Actor(new AccountId(1), "สุดา", Role.LAO_STAFF, null, lao));
        report();
        attestations.saveDraft(
                key(SpecialRound.KEY, SpecialRound.ITEM), new Attestation("ของคนอื่น", "", YEAR.first(), "", null), 0);
        test(field("บันทึกไว้ที่ใด")).setValue("ของฉัน");
        UI.getCurrent().removeAll();
        report();
        assertThat(recorded().recordedWhere()).isEqualTo("ของคนอื่น");
        press("ใช้ฉบับของฉันแทน");
        assertThat(recorded()).isEqualTo(new Attestation("ของฉัน", "", null, "", null));
        UI.getCurrent().removeAll();
        assertThat(said(report())).doesNotContain("บันทึกรายการนี้ไปก่อนแล้ว");
    }

    @Test
    void whatTheCalendarAsksForHasAFormOfItsOwn() {
        assertThat(said(open("close-previous", Closings.PREVIOUS, null)))
                .contains("รายการงบประมาณเมื่อสิ้นปี")
                .doesNotContain("บันทึกไว้ที่ใด");
    }
}
