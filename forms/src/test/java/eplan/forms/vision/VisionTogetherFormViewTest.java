package eplan.forms.vision;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.testing.FormTest;
import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** สุดา has vision and strategies open, and มานะ records meanwhile. */
class VisionTogetherFormViewTest extends FormTest {

    private static final String TAKE = "ใช้ค่าที่เลือก";
    private static final String SEND = "ส่งว่าครบถ้วน";
    private static final VisionStrategy START = new VisionStrategy(
            "เมืองน่าอยู่",
            List.of(),
            List.of(new Strategy("สังคม", List.of("ผู้สูงอายุ")), new Strategy("ถนน", List.of("ทางเท้า"))));

    @Autowired
    VisionStrategies visions;

    @BeforeEach
    void twoStrategies() {
        visions.saveDraft(key(), START, 0);
    }

    private RecordKey key() {
        return new RecordKey(lao, YEAR, VisionStrategies.ITEM, "plan");
    }

    private Component form() {
        return open("plan", VisionStrategies.ITEM, null);
    }

    private VisionStrategy recorded() {
        return visions.load(key()).content();
    }

    private List<String> names() {
        return recorded().strategies().stream().map(Strategy::name).toList();
    }

    private TextArea field(String name) {
        return find(TextArea.class)
                .withCondition(area -> area.getAriaLabel().filter(name::equals).isPresent())
                .single();
    }

    private void type(String name, String text) {
        test(field(name)).setValue(text);
    }

    private void mana(UnaryOperator<VisionStrategy> change) {
        actors.as(analyst, () -> {
            var now = visions.load(key());
            return visions.saveDraft(
                    key(), change.apply(now.content()), now.state().version(), "ลาคลอด");
        });
    }

    private void manaWritesVision(String vision) {
        mana(now -> new VisionStrategy(vision, now.missions(), now.strategies()));
    }

    private void manaRenames(int index, String name) {
        mana(now -> new VisionStrategy(
                now.vision(),
                now.missions(),
                now.strategies().stream()
                        .map(one -> one.equals(now.strategies().get(index))
                                ? new Strategy(one.id(), name, one.area(), one.guidelines())
                                : one)
                        .toList()));
    }

    private void manaAdds(String name) {
        mana(now -> new VisionStrategy(
                now.vision(),
                now.missions(),
                Stream.concat(now.strategies().stream(), Stream.of(new Strategy(name, List.of("ก"))))
                        .toList()));
    }

    private void manaRemoves(int index) {
        mana(now -> new VisionStrategy(
                now.vision(),
                now.missions(),
                now.strategies().stream()
                        .filter(one -> !one.equals(now.strategies().get(index)))
                        .toList()));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> choice() {
        return find(RadioButtonGroup.class).single();
    }

    private void choose(String value) {
        test(choice()).selectItem(value);
    }

    private String theirsSaid() {
        return choice().getItemLabelGenerator().apply(false);
    }

    @Test
    void whatTheOtherChangedElsewhereIsPutTogetherAndTold() {
        Component form = form();
        manaRenames(1, "ถนนและน้ำ");
        type("วิสัยทัศน์", "เมืองของเรา");
        assertThat(said(form)).contains("มานะ ได้แก้ยุทธศาสตร์ที่ 2 ด้วย รวมไว้กับของท่านให้แล้ว", "เก็บร่างแล้ว");
        assertThat(recorded().vision()).isEqualTo("เมืองของเรา");
        assertThat(names()).containsExactly("สังคม", "ถนนและน้ำ");
        assertThat(field("ยุทธศาสตร์ที่ 2").getValue()).isEqualTo("ถนนและน้ำ");
    }

    @Test
    void theFieldsOnTheScreenStayTheSame() {
        form();
        TextArea roads = field("ยุทธศาสตร์ที่ 2");
        TextArea paths = field("แนวทางการพัฒนาที่ 2.1");
        manaRemoves(0);
        type("วิสัยทัศน์", "เมืองของเรา");
        assertThat(field("ยุทธศาสตร์ที่ 1")).isSameAs(roads);
        assertThat(field("แนวทางการพัฒนาที่ 1.1")).isSameAs(paths);
        assertThat(names()).containsExactly("ถนน");
    }

    @Test
    void strategiesThatBothAddAreBothKeptAndStayThemselves() {
        form();
        press("เพิ่มยุทธศาสตร์");
        manaAdds("ของมานะ");
        type("ยุทธศาสตร์ที่ 3", "ของสุดา");
        assertThat(names()).containsExactly("สังคม", "ถนน", "ของสุดา", "ของมานะ");
        List<Long> ids = recorded().strategies().stream().map(Strategy::id).toList();
        type("ยุทธศาสตร์ที่ 4", "ของมานะและสุดา");
        assertThat(recorded().strategies()).extracting(Strategy::id).containsExactlyElementsOf(ids);
    }

    @Test
    void theSameFieldIsAskedAboutWithBothValuesAndNothingIsOverwritten() {
        Component form = form();
        manaWritesVision("ของมานะ");
        manaAdds("น้ำ");
        type("วิสัยทัศน์", "ของสุดา");
        assertThat(said(form))
                .contains("มานะ แก้ช่องเดียวกับท่านเมื่อ 1 ต.ค. 2553", "สิ่งที่ท่านพิมพ์เก็บไว้ให้แล้ว")
                .contains("มานะ ได้เพิ่มยุทธศาสตร์ที่ 3 ด้วย จะรวมกับของท่านเมื่อท่านเลือกแล้ว");
        assertThat(choice().getLabel()).isEqualTo("วิสัยทัศน์");
        assertThat(theirsSaid()).startsWith("ใช้ของ มานะ (1 ต.ค. 2553 ").endsWith(": ของมานะ");
        assertThat(choice().getItemLabelGenerator().apply(true)).isEqualTo("ใช้ของฉัน: ของสุดา");
        assertThat(choice().isEmpty()).as("nothing is chosen beforehand").isTrue();
        assertThat(button(TAKE).isEnabled()).isFalse();
        assertThat(button(SEND).isEnabled()).isFalse();
        assertThat(field("วิสัยทัศน์").getValue()).isEqualTo("ของสุดา");
        assertThat(recorded().vision()).isEqualTo("ของมานะ");
    }

    @Test
    void whoTakesTheirOwnKeepsItTogetherWithTheRest() {
        form();
        manaWritesVision("ของมานะ");
        manaAdds("น้ำ");
        type("วิสัยทัศน์", "ของสุดา");
        choose("ใช้ของฉัน: ของสุดา");
        press(TAKE);
        assertThat(recorded().vision()).isEqualTo("ของสุดา");
        assertThat(names()).containsExactly("สังคม", "ถนน", "น้ำ");
        assertThat(field("ยุทธศาสตร์ที่ 3").getValue()).isEqualTo("น้ำ");
        assertThat(find(RadioButtonGroup.class).exists()).isFalse();
        assertThat(button(SEND).isEnabled()).isTrue();
    }

    @Test
    void whoTakesTheOthersSeesItAndGoesOn() {
        form();
        manaWritesVision("ของมานะ");
        type("วิสัยทัศน์", "ของสุดา");
        choose(theirsSaid());
        press(TAKE);
        assertThat(field("วิสัยทัศน์").getValue()).isEqualTo("ของมานะ");
        assertThat(recorded().vision()).isEqualTo("ของมานะ");
        type("วิสัยทัศน์", "ของเรา");
        assertThat(recorded().vision()).isEqualTo("ของเรา");
    }

    @Test
    void whatIsTypedWhileAChoiceWaitsIsKeptWithIt() {
        form();
        manaWritesVision("ของมานะ");
        type("วิสัยทัศน์", "ของสุดา");
        type("ยุทธศาสตร์ที่ 1", "สังคมดี");
        assertThat(names()).as("not before the choice").containsExactly("สังคม", "ถนน");
        choose("ใช้ของฉัน: ของสุดา");
        press(TAKE);
        assertThat(recorded().vision()).isEqualTo("ของสุดา");
        assertThat(names()).containsExactly("สังคมดี", "ถนน");
    }

    @Test
    void whenTheOtherGoesOnWritingThePersonIsAskedAgain() {
        form();
        manaWritesVision("ของมานะ");
        type("วิสัยทัศน์", "ของสุดา");
        choose("ใช้ของฉัน: ของสุดา");
        manaWritesVision("ของมานะ อีกครั้ง");
        press(TAKE);
        assertThat(recorded().vision()).isEqualTo("ของมานะ อีกครั้ง");
        assertThat(theirsSaid()).endsWith(": ของมานะ อีกครั้ง");
        assertThat(choice().isEmpty()).isTrue();
        choose("ใช้ของฉัน: ของสุดา");
        press(TAKE);
        assertThat(recorded().vision()).isEqualTo("ของสุดา");
    }

    @Test
    void whatOneRemovesAndTheOtherRenamesIsAskedAbout() {
        form();
        manaRemoves(1);
        type("ยุทธศาสตร์ที่ 2", "ถนนและน้ำ");
        assertThat(choice().getLabel()).isEqualTo("ยุทธศาสตร์ที่ 2");
        assertThat(theirsSaid()).endsWith(": (ลบออก)");
        choose("ใช้ของฉัน: ถนนและน้ำ\nทางเท้า");
        press(TAKE);
        assertThat(names()).containsExactly("สังคม", "ถนนและน้ำ");
        assertThat(recorded().strategies().getLast().guidelines())
                .extracting(Guideline::name)
                .containsExactly("ทางเท้า");
    }

    @Test
    void whatWasPutTogetherIsSeenBeforeItIsSent() {
        Component form = form();
        type("วิสัยทัศน์", "เมืองของเรา");
        manaRenames(0, "สังคมดี");
        press(SEND);
        assertThat(completed).as("sent only as the person has seen it").isZero();
        assertThat(said(form)).contains("มานะ ได้แก้ยุทธศาสตร์ที่ 1 ด้วย");
        press(SEND);
        assertThat(completed).isEqualTo(1);
    }
}
