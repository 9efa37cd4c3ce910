package eplan.forms.vision;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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

/** An LAO has one account: สุดา and วนิดา have the form open with it, and both typed over what มานะ had recorded. */
class VisionTabsFormViewTest extends FormTest {

    private static final String VISION = "วิสัยทัศน์";
    private static final String SUDA = "ของสุดา";
    private static final String WANIDA = "ของวนิดา";

    @Autowired
    VisionStrategies visions;

    private Component sudas;
    private Component wanidas;

    @BeforeEach
    void bothTypedOverTheSame() {
        staff = new Actor(new AccountId(1), "เทศบาล", Role.LAO_STAFF, null, lao);
        signIn(staff);
        visions.saveDraft(
                key(),
                new VisionStrategy("เมืองน่าอยู่", List.of(), List.of(new Strategy("สังคม", List.of("ผู้สูงอายุ")))),
                0);
        sudas = form();
        wanidas = form();
        manaWrites();
        type(sudas, SUDA);
        type(wanidas, WANIDA);
    }

    private void manaWrites() {
        actors.as(analyst, () -> {
            var now = visions.load(key());
            var changed = new VisionStrategy("ของมานะ", List.of(), now.content().strategies());
            return visions.saveDraft(key(), changed, now.state().version(), "ลาคลอด");
        });
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

    private String recorded() {
        return visions.load(key()).content().vision();
    }

    private int waiting() {
        return jdbc.sql("select count(*) from eplan.waiting_draft")
                .query(Integer.class)
                .single();
    }

    private TextArea field(Component form) {
        return find(TextArea.class, form)
                .withCondition(
                        area -> area.getAriaLabel().filter(VISION::equals).isPresent())
                .single();
    }

    private void type(Component form, String text) {
        test(field(form)).setValue(text);
    }

    private boolean asked(Component form) {
        return find(RadioButtonGroup.class, form).exists();
    }

    private void take(Component form, boolean mine) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> choice = find(RadioButtonGroup.class, form).single();
        test(choice).selectItem(choice.getItemLabelGenerator().apply(mine));
        test(find(Button.class, form).withText("ใช้ค่าที่เลือก").single()).click();
    }

    @Test
    void eachHasATextOfTheirOwn() {
        assertThat(waiting()).isEqualTo(2);
        assertThat(((DraftForm<?>) sudas).allKept()).isTrue();
        assertThat(((DraftForm<?>) wanidas).allKept()).isTrue();
    }

    @Test
    void whoChoosesEndsTheirOwnQuestionOnly() {
        take(wanidas, true);
        assertThat(recorded()).isEqualTo(WANIDA);
        assertThat(waiting()).isEqualTo(1);
        assertThat(field(openedAgain()).getValue()).isEqualTo(SUDA);
    }

    @Test
    void whatWaitsLongestIsAskedAboutFirstAndTheOtherNext() {
        Component first = openedAgain();
        assertThat(field(first).getValue()).isEqualTo(SUDA);
        take(first, true);
        Component second = openedAgain();
        assertThat(field(second).getValue()).isEqualTo(WANIDA);
        take(second, false);
        assertThat(recorded()).isEqualTo(SUDA);
        assertThat(asked(openedAgain())).isFalse();
        assertThat(waiting()).isZero();
    }

    @Test
    void whoTypesOnWhileAnotherTabAnswersLosesNothing() {
        Component third = form();
        assertThat(field(third).getValue()).isEqualTo(SUDA);
        type(sudas, "ของสุดาอีก");
        take(third, false);
        assertThat(waiting()).isEqualTo(2);
        take(wanidas, false);
        assertThat(field(openedAgain()).getValue()).isEqualTo("ของสุดาอีก");
    }

    @Test
    void whatIsOnlyLookedAtStaysWithTheTabThatWroteIt() {
        form();
        take(sudas, true);
        assertThat(recorded()).isEqualTo(SUDA);
        assertThat(waiting()).as("วนิดา has not chosen").isEqualTo(1);
    }
}
