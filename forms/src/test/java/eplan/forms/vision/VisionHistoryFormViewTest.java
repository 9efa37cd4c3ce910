package eplan.forms.vision;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import eplan.forms.testing.FormTest;
import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What became of vision and strategies is told in words, and two versions stand side by side. */
class VisionHistoryFormViewTest extends FormTest {

    private static final String ITEM = VisionStrategies.ITEM;

    @Autowired
    VisionStrategies visions;

    private RecordKey key() {
        return new RecordKey(lao, YEAR, ITEM, "plan");
    }

    private void recordedTwice() {
        visions.saveDraft(
                key(),
                new VisionStrategy(
                        "เมืองน่าอยู่", List.of("พัฒนาถนน"), List.of(new Strategy("สังคม", List.of("ผู้สูงอายุ")))),
                0);
        VisionStrategy first = visions.load(key()).content();
        actors.as(
                analyst,
                () -> visions.saveDraft(
                        key(), new VisionStrategy("เมืองสะอาด", List.of(), first.strategies()), 1, "ลาคลอด"));
    }

    private String history(boolean readOnly) {
        open("plan", ITEM, null, readOnly);
        press("ประวัติ");
        return dialog();
    }

    private String dialog() {
        return said(find(VisionHistoryDialog.class).single());
    }

    @Test
    void everyChangeIsToldWithWhoAndForWhom() {
        recordedTwice();
        assertThat(history(false))
                .containsSubsequence(
                        "มานะ",
                        "แทน อปท.: ลาคลอด",
                        "วิสัยทัศน์: เมืองน่าอยู่ → เมืองสะอาด",
                        "ลบพันธกิจที่ 1: พัฒนาถนน",
                        "สุดา",
                        "วิสัยทัศน์: (ว่าง) → เมืองน่าอยู่",
                        "เพิ่มยุทธศาสตร์ที่ 1: สังคม",
                        "เพิ่มแนวทางการพัฒนาที่ 1.1: ผู้สูงอายุ");
    }

    @Test
    void theLastTwoVersionsStandSideBySideFirst() {
        recordedTwice();
        assertThat(history(false))
                .containsSubsequence(
                        "ฉบับก่อน",
                        "ฉบับหลัง",
                        "วิสัยทัศน์",
                        "เมืองน่าอยู่",
                        "เมืองสะอาด",
                        "พันธกิจที่ 1",
                        "พัฒนาถนน",
                        "(ไม่มี)");
    }

    @SuppressWarnings("unchecked")
    private Select<Object> older() {
        return find(Select.class)
                .withCondition(one -> "ฉบับก่อน".equals(one.getLabel()))
                .single();
    }

    @Test
    void twoVersionsAreChosen() {
        recordedTwice();
        history(false);
        test(older()).selectItem("ก่อนเริ่มบันทึก (ว่าง)");
        assertThat(dialog()).containsSubsequence("ยุทธศาสตร์ที่ 1", "(ไม่มี)", "สังคม", "การแก้ไขทั้งหมด");
    }

    @Test
    void whoMayOnlyLookReadsItToo() {
        recordedTwice();
        assertThat(history(true)).contains("เมืองสะอาด");
    }

    @Test
    void whatWasNeverRecordedHasNone() {
        assertThat(history(false)).contains("ยังไม่มีการแก้ไข");
    }

    @Test
    void longHistoriesAreReadFromTheNewestOn() {
        for (int i = 0; i < 22; i++) {
            visions.saveDraft(key(), new VisionStrategy("วิสัยทัศน์ " + i, List.of(), List.of()), i);
        }
        history(false);
        assertThat(changes()).isEqualTo(20);
        Button more = button("ดูรายการก่อนหน้า");
        test(more).click();
        assertThat(changes()).isEqualTo(22);
        assertThat(more.isVisible()).isFalse();
    }

    private long changes() {
        return find(VisionChangeLine.class).all().size();
    }
}
