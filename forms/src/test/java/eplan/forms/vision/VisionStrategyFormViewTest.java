package eplan.forms.vision;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.testing.FormTest;
import eplan.plan.EntryRecords.Status;
import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VisionStrategyFormViewTest extends FormTest {

    private static final String ITEM = VisionStrategies.ITEM;
    private static final VisionStrategy THEIRS =
            new VisionStrategy("ของคนอื่น", List.of(), List.of(new Strategy("สังคม", List.of("ผู้สูงอายุ"))));

    @Autowired
    VisionStrategies visions;

    private RecordKey key() {
        return new RecordKey(lao, YEAR, ITEM, "plan");
    }

    private VisionStrategy recorded() {
        return visions.load(key()).content();
    }

    private static Predicate<TextArea> named(String name) {
        return area -> area.getAriaLabel().filter(name::equals).isPresent();
    }

    private TextArea field(String name) {
        return find(TextArea.class).withCondition(named(name)).single();
    }

    private void type(String name, String text) {
        test(field(name)).setValue(text);
    }

    private void fillIn() {
        type("วิสัยทัศน์", "เมืองน่าอยู่");
        type("ยุทธศาสตร์ที่ 1", "โครงสร้างพื้นฐาน");
        type("แนวทางการพัฒนาที่ 1.1", "ถนน");
    }

    /** Without the ids that strategies were kept under. */
    private static VisionStrategy inWords(VisionStrategy kept) {
        return new VisionStrategy(
                kept.vision(),
                kept.missions(),
                kept.strategies().stream()
                        .map(one -> new Strategy(
                                one.name(),
                                one.guidelines().stream().map(Guideline::name).toList()))
                        .toList());
    }

    private void anotherPersonRecords(long expected) {
        actors.as(analyst, () -> visions.saveDraft(key(), THEIRS, expected, "ลาคลอด"));
    }

    @Test
    void keepsEachChangeAsADraftAndSaysWhen() {
        Component form = open("plan", ITEM, null);
        assertThat(said(form)).contains("ยังไม่มีการบันทึก");
        fillIn();
        assertThat(said(form)).containsPattern("เก็บร่างแล้ว \\d\\d\\.\\d\\d\\.\\d\\d น\\.");
        assertThat(inWords(recorded()))
                .isEqualTo(new VisionStrategy(
                        "เมืองน่าอยู่", List.of(), List.of(new Strategy("โครงสร้างพื้นฐาน", List.of("ถนน")))));
        assertThat(state("plan", ITEM).status()).isEqualTo(Status.DRAFT);
        assertThat(completed).isZero();
    }

    @Test
    void openingAndLookingRecordsNothing() {
        open("plan", ITEM, null);
        assertThat(state("plan", ITEM).status()).isEqualTo(Status.UNTOUCHED);
    }

    @Test
    void listsWhatIsMissingAndFollowsAsItIsMended() {
        Component form = open("plan", ITEM, null);
        type("ยุทธศาสตร์ที่ 1", "โครงสร้างพื้นฐาน");
        assertThat(said(form)).as("not before the first try").doesNotContain("ข้อที่ต้องแก้");
        press("ส่งว่าครบถ้วน");
        assertThat(said(form)).contains("ยังส่งไม่ได้ มี 2 ข้อที่ต้องแก้");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .containsExactly("ยังไม่ได้กรอกวิสัยทัศน์", "แนวทางการพัฒนาที่ 1.1 ยังว่าง กรอกหรือลบออก");
        assertThat(field("แนวทางการพัฒนาที่ 1.1").isInvalid()).isTrue();
        assertThat(field("ยุทธศาสตร์ที่ 1").isInvalid()).isFalse();
        type("แนวทางการพัฒนาที่ 1.1", "ถนน");
        assertThat(said(form)).contains("มี 1 ข้อที่ต้องแก้");
        assertThat(field("แนวทางการพัฒนาที่ 1.1").isInvalid()).isFalse();
        assertThat(completed).isZero();
        assertThat(state("plan", ITEM).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void completesAsAnActOfItsOwn() {
        open("plan", ITEM, null);
        fillIn();
        press("ส่งว่าครบถ้วน");
        assertThat(completed).isEqualTo(1);
        assertThat(state("plan", ITEM).status()).isEqualTo(Status.COMPLETE);
        assertThat(state("plan", ITEM).by()).isEqualTo("สุดา");
    }

    @Test
    void theEmptyRowsToStartWithGiveWayToWhatAnotherRecorded() {
        open("plan", ITEM, null);
        anotherPersonRecords(0);
        type("วิสัยทัศน์", "ของฉัน");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> choice = find(RadioButtonGroup.class).single();
        test(choice).selectItem("ใช้ของฉัน: ของฉัน");
        press("ใช้ค่าที่เลือก");
        assertThat(inWords(recorded())).isEqualTo(new VisionStrategy("ของฉัน", List.of(), THEIRS.strategies()));
        assertThat(field("ยุทธศาสตร์ที่ 1").getValue()).isEqualTo("สังคม");
    }

    @Test
    void whatWasCompletedMeanwhileCannotBeOverwritten() {
        Component form = open("plan", ITEM, null);
        type("วิสัยทัศน์", "ร่าง");
        anotherPersonRecords(1);
        actors.as(analyst, () -> {
            records.complete(key(), 2, "ลาคลอด");
            return null;
        });
        type("วิสัยทัศน์", "ของฉัน");
        assertThat(said(form)).contains("มานะ ส่งรายการนี้ว่าครบถ้วนไปแล้ว").doesNotContain("ใช้ฉบับของฉันแทน");
        press("ใช้ฉบับที่บันทึกไว้");
        assertThat(field("วิสัยทัศน์").isReadOnly()).isTrue();
        assertThat(said(form)).contains("ส่งว่าครบถ้วนโดย มานะ", "บันทึกแทน: ลาคลอด");
    }

    @Test
    void whatWasSentBackByItselfSaysWhy() {
        open("plan", ITEM, null);
        fillIn();
        press("ส่งว่าครบถ้วน");
        UI.getCurrent().removeAll();
        actors.as(analyst, () -> {
            records.reopen(key(), "ยุทธศาสตร์ไม่ตรงกับแผนจังหวัด");
            return null;
        });
        assertThat(said(open("plan", ITEM, null))).contains("ถูกส่งกลับให้แก้ไข: ยุทธศาสตร์ไม่ตรงกับแผนจังหวัด");
        assertThat(field("วิสัยทัศน์").isReadOnly()).isFalse();
    }

    @Test
    void rowsMoveAndGoAndTheNumbersFollow() {
        open("plan", ITEM, null);
        press("เพิ่มพันธกิจ");
        press("เพิ่มพันธกิจ");
        type("พันธกิจที่ 1", "ก");
        type("พันธกิจที่ 2", "ข");
        List<Button> up = find(Button.class)
                .withAttribute("aria-label", "เลื่อนขึ้น (Alt+↑)")
                .all();
        test(up.get(1)).click();
        assertThat(recorded().missions()).containsExactly("ข", "ก");
        assertThat(field("พันธกิจที่ 1").getValue()).isEqualTo("ข");
        test(find(Button.class).withAttribute("aria-label", "ลบแถวนี้").all().getFirst())
                .click();
        assertThat(recorded().missions()).containsExactly("ก");
    }

    @Test
    void thereIsNoWayBeyondTheFirstAndTheLast() {
        open("plan", ITEM, null);
        press("เพิ่มพันธกิจ");
        press("เพิ่มพันธกิจ");
        assertThat(find(Button.class)
                        .withAttribute("aria-label", "เลื่อนลง (Alt+↓)")
                        .all())
                .extracting(Button::isEnabled)
                .startsWith(true, false);
    }

    @Test
    void linesPastedTogetherBecomeRows() {
        open("plan", ITEM, null);
        type("แนวทางการพัฒนาที่ 1.1", "ถนน\n\n  น้ำ \nไฟฟ้า");
        assertThat(recorded().strategies().getFirst().guidelines())
                .extracting(Guideline::name)
                .containsExactly("ถนน", "น้ำ", "ไฟฟ้า");
        assertThat(field("แนวทางการพัฒนาที่ 1.3").getValue()).isEqualTo("ไฟฟ้า");
    }

    @Test
    void lastYearsCanBeCopiedAndUndone() {
        visions.saveDraft(key(), THEIRS, 0);
        jdbc.sql("update eplan.entry_record set data_year = data_year - 1").update();
        open("plan", ITEM, null);
        type("วิสัยทัศน์", "ร่างของฉัน");
        press("คัดลอกจากปี 2553");
        assertThat(inWords(recorded())).isEqualTo(THEIRS);
        assertThat(field("ยุทธศาสตร์ที่ 1").getValue()).isEqualTo("สังคม");
        press("เรียกคืนที่ฉันพิมพ์ไว้");
        assertThat(recorded().vision()).isEqualTo("ร่างของฉัน");
    }

    @Test
    void withoutLastYearThereIsNothingToCopy() {
        open("plan", ITEM, null);
        assertThat(find(Button.class).withText("คัดลอกจากปี 2553").exists()).isFalse();
    }

    @Test
    void whoMayOnlyLookSeesWhoRecordedIt() {
        anotherPersonRecords(0);
        Component form = open("plan", ITEM, null, true);
        assertThat(field("วิสัยทัศน์").isReadOnly()).isTrue();
        assertThat(said(form))
                .contains("บันทึกล่าสุดโดย มานะ · 1 ต.ค. 2553", "บันทึกแทน: ลาคลอด")
                .doesNotContain("ส่งว่าครบถ้วน", "เพิ่มพันธกิจ");
    }

    @Test
    void analystsEntryIsOnBehalfFromTheFirstDraft() {
        signIn(analyst);
        open("plan", ITEM, "เจ้าหน้าที่ลาคลอด");
        fillIn();
        assertThat(state("plan", ITEM).onBehalfReason()).isEqualTo("เจ้าหน้าที่ลาคลอด");
        press("ส่งว่าครบถ้วน");
        assertThat(state("plan", ITEM).by()).isEqualTo("มานะ");
        assertThat(completed).isEqualTo(1);
    }
}
