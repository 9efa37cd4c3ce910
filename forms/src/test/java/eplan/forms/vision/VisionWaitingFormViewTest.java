package eplan.forms.vision;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.draft.DraftForm;
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

/** สุดา typed over what มานะ had recorded, and her tab is closed before she has chosen. */
class VisionWaitingFormViewTest extends FormTest {

    private static final String TAKE = "ใช้ค่าที่เลือก";
    private static final String MINE = "ใช้ของฉัน: ของสุดา";

    @Autowired
    VisionStrategies visions;

    @BeforeEach
    void theSameFieldWasChangedByBoth() {
        staff = new Actor(new AccountId(1), "สุดา", Role.LAO_STAFF, null, lao);
        signIn(staff);
        visions.saveDraft(
                key(),
                new VisionStrategy("เมืองน่าอยู่", List.of(), List.of(new Strategy("สังคม", List.of("ผู้สูงอายุ")))),
                0);
        form();
        manaWrites("ของมานะ");
        type("วิสัยทัศน์", "ของสุดา");
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

    private VisionStrategy recorded() {
        return visions.load(key()).content();
    }

    private List<String> names() {
        return recorded().strategies().stream().map(Strategy::name).toList();
    }

    private void manaWrites(String vision) {
        actors.as(analyst, () -> {
            var now = visions.load(key());
            var changed = new VisionStrategy(
                    vision, now.content().missions(), now.content().strategies());
            return visions.saveDraft(key(), changed, now.state().version(), "ลาคลอด");
        });
    }

    private TextArea field(String name) {
        return find(TextArea.class)
                .withCondition(area -> area.getAriaLabel().filter(name::equals).isPresent())
                .single();
    }

    private void type(String name, String text) {
        test(field(name)).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> choice() {
        return find(RadioButtonGroup.class).single();
    }

    private boolean asked() {
        return find(RadioButtonGroup.class).exists();
    }

    private void takeMine() {
        test(choice()).selectItem(MINE);
        press(TAKE);
    }

    @Test
    void theChoiceIsThereAgainWithWhatWasTyped() {
        Component form = openedAgain();
        assertThat(said(form)).contains("มานะ แก้ช่องเดียวกับท่าน", "สิ่งที่ท่านพิมพ์เก็บไว้ให้แล้ว");
        assertThat(field("วิสัยทัศน์").getValue()).isEqualTo("ของสุดา");
        assertThat(recorded().vision()).as("nothing is overwritten unasked").isEqualTo("ของมานะ");
        takeMine();
        assertThat(recorded().vision()).isEqualTo("ของสุดา");
    }

    @Test
    void whatIsTypedWhileTheChoiceWaitsIsThereTooAndNewRowsComeOnce() {
        type("ยุทธศาสตร์ที่ 1", "สังคมดี");
        press("เพิ่มยุทธศาสตร์");
        type("ยุทธศาสตร์ที่ 2", "ถนน");
        openedAgain();
        assertThat(field("ยุทธศาสตร์ที่ 2").getValue()).isEqualTo("ถนน");
        takeMine();
        assertThat(recorded().vision()).isEqualTo("ของสุดา");
        assertThat(names()).containsExactly("สังคมดี", "ถนน");
    }

    @Test
    void whatTheOtherDidMeanwhileIsNotLostEither() {
        actors.as(analyst, () -> {
            var now = visions.load(key());
            var more = new VisionStrategy(
                    now.content().vision(), List.of("บริการ"), now.content().strategies());
            return visions.saveDraft(key(), more, now.state().version(), "ลาคลอด");
        });
        openedAgain();
        takeMine();
        assertThat(recorded().vision()).isEqualTo("ของสุดา");
        assertThat(recorded().missions()).containsExactly("บริการ");
    }

    @Test
    void whoLeavesHasNothingToLose() {
        assertThat(((DraftForm<?>) openedAgain()).allKept()).isTrue();
    }

    @Test
    void whoHasChosenIsNotAskedAgain() {
        takeMine();
        openedAgain();
        assertThat(asked()).isFalse();
        assertThat(field("วิสัยทัศน์").getValue()).isEqualTo("ของสุดา");
    }

    @Test
    void whoTookTheOthersIsNotAskedAgain() {
        test(choice()).selectItem(choice().getItemLabelGenerator().apply(false));
        press(TAKE);
        openedAgain();
        assertThat(asked()).isFalse();
        assertThat(field("วิสัยทัศน์").getValue()).isEqualTo("ของมานะ");
    }

    @Test
    void whereBothMeanTheSameByNowNobodyIsAsked() {
        manaWrites("ของสุดา");
        openedAgain();
        assertThat(asked()).isFalse();
        manaWrites("อื่น");
        openedAgain();
        assertThat(field("วิสัยทัศน์").getValue()).as("it waits no more").isEqualTo("อื่น");
    }

    @Test
    void aColleagueSeesTheRecordAndNoChoice() {
        signIn(new Actor(new AccountId(2), "วนิดา", Role.LAO_STAFF, null, lao));
        openedAgain();
        assertThat(asked()).isFalse();
        assertThat(field("วิสัยทัศน์").getValue()).isEqualTo("ของมานะ");
    }

    @Test
    void whoOnlyLooksIsNotAskedAndLosesNothing() {
        UI.getCurrent().removeAll();
        open("plan", VisionStrategies.ITEM, null, true);
        assertThat(asked()).isFalse();
        assertThat(field("วิสัยทัศน์").getValue()).isEqualTo("ของมานะ");
        openedAgain();
        assertThat(asked()).isTrue();
    }
}
