package eplan.forms.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.forms.testing.FormTest;
import eplan.plan.Attestations;
import eplan.plan.Attestations.Attestation;
import eplan.plan.EntryRecords.Status;
import eplan.plan.RecordKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AttestationFormViewTest extends FormTest {

    private static final String MONTH = "monthly-10";

    @Autowired
    Attestations attestations;

    private Attestation recorded(String round, String item) {
        int year = "close-previous".equals(round) ? YEAR.previous().be() : YEAR.be();
        return attestations
                .load(new RecordKey(lao, new eplan.shared.FiscalYear(year), item, round))
                .content();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> question() {
        return find(RadioButtonGroup.class).single();
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
    void askedEveryMonthAndNeverAnsweredByItself() {
        open(MONTH, "special-grants", null);
        assertThat(question().getValue()).isNull();
        press("ส่งว่าครบถ้วน");
        assertThat(missing()).containsExactly("โปรดตอบว่าเดือนนี้มีการเปลี่ยนแปลงหรือไม่");
        assertThat(question().isInvalid()).isTrue();
        assertThat(completed).isZero();
    }

    @Test
    void noChangeIsAnAnswer() {
        open(MONTH, "special-grants", null);
        test(question()).selectItem("ไม่มีการเปลี่ยนแปลงเดือนนี้");
        assertThat(recorded(MONTH, "special-grants")).isEqualTo(Attestation.NO_CHANGE);
        assertThat(state(MONTH, "special-grants").status())
                .as("answering is not declaring complete")
                .isEqualTo(Status.DRAFT);
        press("ส่งว่าครบถ้วน");
        assertThat(state(MONTH, "special-grants").status()).isEqualTo(Status.COMPLETE);
        assertThat(completed).isEqualTo(1);
    }

    @Test
    void aChangeMustBeRecordedSomewhereOnSomeDay() {
        open(MONTH, "drug-policy", null);
        test(question()).selectItem("มีการเปลี่ยนแปลง และบันทึกแล้ว");
        press("ส่งว่าครบถ้วน");
        assertThat(missing()).containsExactly("โปรดระบุว่าบันทึกไว้ที่ใด", "โปรดระบุวันที่บันทึก");
        test(field("บันทึกไว้ที่ใด")).setValue("ระบบ e-Plan เดิม");
        test(find(BuddhistDatePicker.class).single()).setValue(YEAR.first());
        press("ส่งว่าครบถ้วน");
        assertThat(recorded(MONTH, "drug-policy"))
                .isEqualTo(new Attestation("ระบบ e-Plan เดิม", "", YEAR.first(), "", false));
        assertThat(completed).isEqualTo(1);
    }

    @Test
    void whatWasTypedBeforeNoChangeIsNotRecordedWithIt() {
        open(MONTH, "special-grants", null);
        test(question()).selectItem("มีการเปลี่ยนแปลง และบันทึกแล้ว");
        test(field("บันทึกไว้ที่ใด")).setValue("แฟ้ม 3");
        test(question()).selectItem("ไม่มีการเปลี่ยนแปลงเดือนนี้");
        assertThat(recorded(MONTH, "special-grants")).isEqualTo(Attestation.NO_CHANGE);
        test(question()).selectItem("มีการเปลี่ยนแปลง และบันทึกแล้ว");
        assertThat(recorded(MONTH, "special-grants").recordedWhere()).isEqualTo("แฟ้ม 3");
    }

    @Test
    void otherItemsAreNotAskedWhetherAnythingChanged() {
        Component form = open("close-previous", "close-previous", null);
        assertThat(said(form)).doesNotContain("ไม่มีการเปลี่ยนแปลงเดือนนี้");
        test(field("บันทึกไว้ที่ใด")).setValue("สมุดทะเบียน");
        test(field("เลขที่อ้างอิง")).setValue("กค 12/2553");
        assertThat(recorded("close-previous", "close-previous"))
                .isEqualTo(new Attestation("สมุดทะเบียน", "กค 12/2553", null, "", null));
    }

    @Test
    void aDateAfterTheBusinessDayIsRefused() {
        RecordKey key = new RecordKey(lao, YEAR.previous(), "close-previous", "close-previous");
        attestations.saveDraft(key, new Attestation("แฟ้ม", "", YEAR.first().plusDays(1), "", null), 0);
        open("close-previous", "close-previous", null);
        press("ส่งว่าครบถ้วน");
        assertThat(missing()).containsExactly("วันที่บันทึก 2 ต.ค. 2553 อยู่หลังวันนี้ (1 ต.ค. 2553)");
        assertThat(completed).isZero();
    }
}
