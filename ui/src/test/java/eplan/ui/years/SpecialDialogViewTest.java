package eplan.ui.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.registry.LaoType;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A special round of a published year, for chosen LAOs. */
@ViewPackages(classes = YearsView.class)
class SpecialDialogViewTest extends YearsScreen {

    private SpecialDialog dialog;

    @BeforeEach
    void ofAPublishedYear() {
        drafts.published = true;
        YearsView page = page();
        assertThat(find(Button.class, page).withText("ประกาศใช้…").exists()).isFalse();
        press("งวดพิเศษ…", page);
        dialog = find(SpecialDialog.class).single();
    }

    @SuppressWarnings("unchecked")
    private <T> CheckboxGroup<T> group(String label) {
        return find(CheckboxGroup.class, dialog)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    private TextArea area(String label) {
        return find(TextArea.class, dialog)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    private void describe() {
        test(field("ชื่อภาษาไทย", dialog)).setValue("สำรวจน้ำท่วม");
        test(field("ชื่อภาษาอังกฤษ", dialog)).setValue("Flood survey");
        test(field("หนังสือที่อ้างอิง", dialog)).setValue("ว 99");
        test(day("วันเปิด", dialog)).setValue(LocalDate.of(2011, 5, 1));
        test(day("วันครบกำหนด", dialog)).setValue(LocalDate.of(2011, 5, 31));
        group("รายการที่ต้องบันทึก *").setValue(Set.of("special-grants"));
    }

    private void byList(String codes) {
        test(find(RadioButtonGroup.class, dialog).single()).selectItem("ตามรายการรหัส");
        test(area("รหัส อปท.")).setValue(codes);
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysForHowManyBeforeItIsMade() {
        assertThat(said(dialog)).contains("ให้ 7,852 อปท.");
        this.<LaoType>group("ประเภท").setValue(Set.of(LaoType.TAO));
        assertThat(said(dialog)).contains("ให้ 70 อปท.");
        test(find(MultiSelectComboBox.class, dialog).single()).selectItem("ภูเก็ต");
        assertThat(said(dialog)).contains("ให้ 19 อปท.");
        describe();
        test(area("เหตุผล")).setValue("น้ำท่วม");
        press("เพิ่มงวดพิเศษ", dialog);

        assertThat(drafts.done).containsExactly("special 2554 special-1 น้ำท่วม");
        assertThat(drafts.scopes.getFirst().types()).containsExactly("TAO");
        assertThat(drafts.scopes.getFirst().provinces()).containsExactly(new ProvinceId(83));
        assertThat(notified()).contains("เพิ่มงวดพิเศษให้ 19 อปท. แล้ว");
    }

    @Test
    void aPastedListOfCodesChoosesTheirLaos() {
        describe();
        byList("LAO-12, LAO-13\nLAO-12;LAO-๑๔");
        assertThat(said(dialog)).contains("ให้ 3 อปท.");
        test(area("เหตุผล")).setValue("น้ำท่วม");
        press("เพิ่มงวดพิเศษ", dialog);

        assertThat(drafts.scopes.getFirst().laos())
                .containsExactlyInAnyOrder(new LaoId(12), new LaoId(13), new LaoId(14));
    }

    @Test
    void codesThatNobodyHasAreNamedAtTheirField() {
        describe();
        byList("LAO-12 X-1 X-2");
        assertThat(area("รหัส อปท.").getErrorMessage()).isEqualTo("ไม่พบ 2 รหัส: X-1, X-2");
        test(area("เหตุผล")).setValue("น้ำท่วม");
        press("เพิ่มงวดพิเศษ", dialog);
        assertThat(drafts.done).isEmpty();

        test(area("รหัส อปท.")).setValue("");
        press("เพิ่มงวดพิเศษ", dialog);
        assertThat(area("รหัส อปท.").getErrorMessage()).isEqualTo("ใส่รหัสอย่างน้อยหนึ่งแห่ง");
        assertThat(drafts.done).isEmpty();
    }

    @Test
    void needsAReasonAndSaysARefusalInPlace() {
        describe();
        press("เพิ่มงวดพิเศษ", dialog);
        assertThat(area("เหตุผล").isInvalid()).isTrue();
        assertThat(drafts.done).isEmpty();

        drafts.refuses = true;
        test(area("เหตุผล")).setValue("น้ำท่วม");
        press("เพิ่มงวดพิเศษ", dialog);
        assertThat(said(dialog)).contains("โปรดระบุเหตุผล");
        assertThat(dialog.isOpened()).isTrue();
    }
}
