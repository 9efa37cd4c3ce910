package eplan.forms.vision;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.testing.FormTest;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import eplan.shared.AccountId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** สุดา typed while มานะ completed the record, and it may be returned later. */
class VisionReturnedFormViewTest extends FormTest {

    private static final String TAKE = "ใช้ฉบับที่บันทึกไว้";
    private static final List<Strategy> STRATEGIES = List.of(new Strategy("สังคม", List.of("ผู้สูงอายุ")));

    @Autowired
    VisionStrategies visions;

    private Component form;

    @BeforeEach
    void itWasCompletedWhileSheTyped() {
        staff = new Actor(new AccountId(1), "สุดา", Role.LAO_STAFF, null, lao);
        signIn(staff);
        visions.saveDraft(key(), new VisionStrategy("เมืองน่าอยู่", List.of(), STRATEGIES), 0);
        form = form();
        actors.as(analyst, () -> {
            var now = visions.load(key());
            var theirs = new VisionStrategy("ของมานะ", List.of(), now.content().strategies());
            records.complete(key(), visions.saveDraft(key(), theirs, now.state().version(), "ลาคลอด"), "ลาคลอด");
            return true;
        });
        test(vision()).setValue("ของสุดา");
    }

    private RecordKey key() {
        return new RecordKey(lao, YEAR, VisionStrategies.ITEM, "plan");
    }

    private Component form() {
        return open("plan", VisionStrategies.ITEM, null);
    }

    private Component openedAgain() {
        UI.getCurrent().removeAll();
        return form();
    }

    private TextArea vision() {
        return find(TextArea.class)
                .withCondition(
                        area -> area.getAriaLabel().filter("วิสัยทัศน์"::equals).isPresent() && !area.isReadOnly())
                .single();
    }

    private void returned() {
        actors.as(analyst, () -> {
            records.reopen(key(), "ยุทธศาสตร์ไม่ตรงกับแผนจังหวัด");
            return true;
        });
    }

    @Test
    void whatSheTypedIsAskedAboutOnceItIsReturned() {
        press(TAKE);
        assertThat(said(form)).contains("สิ่งที่ท่านพิมพ์ยังเก็บไว้ให้");
        assertThat(find(RadioButtonGroup.class).exists()).isFalse();
        returned();
        openedAgain();
        assertThat(vision().getValue()).isEqualTo("ของสุดา");
        assertThat(find(RadioButtonGroup.class).exists()).isTrue();
    }

    @Test
    void openedBeforeItIsReturnedItOnlyShowsWhatWasSent() {
        press(TAKE);
        assertThat(said(openedAgain())).contains("ส่งว่าครบถ้วนโดย มานะ");
        assertThat(find(RadioButtonGroup.class).exists()).isFalse();
        returned();
        openedAgain();
        assertThat(vision().getValue()).isEqualTo("ของสุดา");
    }

    @Test
    void whatWasReturnedBeforeSheAnsweredCanBeBroughtBackAndIsAskedAboutNoMore() {
        returned();
        press(TAKE);
        assertThat(vision().getValue()).isEqualTo("ของมานะ");
        assertThat(said(form)).contains("ที่ท่านพิมพ์ไว้ยังเรียกคืนได้");
        openedAgain();
        assertThat(find(RadioButtonGroup.class).exists()).isFalse();
        assertThat(vision().getValue()).isEqualTo("ของมานะ");
    }
}
