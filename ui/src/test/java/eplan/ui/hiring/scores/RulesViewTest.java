package eplan.ui.hiring.scores;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import eplan.hiring.ScoreCriterion;
import eplan.people.Role;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringScoresView.class)
class RulesViewTest extends ScoresScreen {

    private static final String SAVE = "บันทึกเกณฑ์…";

    private List<RuleLine> lines() {
        return find(RuleLine.class).all();
    }

    /** @param field 0 for the percentage, 1 for the points */
    private void type(int line, int field, String text) {
        test(find(TextField.class, lines().get(line)).all().get(field)).setValue(text);
    }

    @Test
    void eachCriterionHasItsStepsAndWeight() {
        HiringScoresView page = page("tab=rules");

        assertThat(lines()).hasSize(2 * ScoreCriterion.values().length);
        assertThat(said(page)).contains("น้ำหนัก 15 คะแนน", "รวม 50 จาก 50 คะแนน", "ใช้เกณฑ์ที่มากับระบบ");
        assertThat(button(SAVE, page).isEnabled()).isFalse();
    }

    @Test
    void aTableWithProblemsCannotBeSaved() {
        HiringScoresView page = page("tab=rules");
        type(0, 1, "16");

        assertThat(said(page)).contains("ยังใช้ไม่ได้", "รวม 51 จาก 50 คะแนน");
        assertThat(button(SAVE, page).isEnabled()).isFalse();
    }

    @Test
    void aStepWithoutNumbersIsTold() {
        HiringScoresView page = page("tab=rules");
        test(find(Button.class, page).withText("เพิ่มขั้น").all().getFirst()).click();

        assertThat(said(page)).contains("มีขั้นที่ยังไม่ได้กรอกตัวเลข");
        assertThat(button(SAVE, page).isEnabled()).isFalse();
    }

    @Test
    void thaiDigitsAreNumbersAndAChangeIsSavedWithAReason() {
        HiringScoresView page = page("tab=rules");
        type(0, 0, "๙๕");
        press(SAVE, page);
        because("เข้มขึ้น");

        assertThat(rules.done).containsExactly("set เข้มขึ้น");
        assertThat(rules.rows.getFirst().from()).isEqualTo(new BigDecimal("95"));
        assertThat(notified()).contains("บันทึกเกณฑ์แล้ว");
    }

    @Test
    void whatWasTypedStaysWhenSomebodyWasFaster() {
        HiringScoresView page = page("tab=rules");
        type(0, 0, "95");
        rules.version = 4;
        press(SAVE, page);
        because("เข้มขึ้น");
        assertThat(notified()).contains("มีผู้อื่นบันทึกเกณฑ์ฉบับใหม่");
        assertThat(rules.done).isEmpty();

        press(SAVE, page);
        because("เข้มขึ้น");
        assertThat(rules.done).hasSize(1);
    }

    @Test
    void frozenRulesAreOnlyRead() {
        rules.frozen = true;
        HiringScoresView page = page("tab=rules");

        assertThat(said(page)).contains("ปี 2555 เปิดแล้ว แก้ไขไม่ได้");
        assertThat(find(TextField.class, lines().getFirst()).all()).allMatch(TextField::isReadOnly);
    }

    @Test
    void othersOfHeadquartersOnlyRead() {
        fakes.actAs(Role.HQ_OFFICER);
        page("tab=rules");

        assertThat(find(TextField.class, lines().getFirst()).all()).allMatch(TextField::isReadOnly);
    }
}
