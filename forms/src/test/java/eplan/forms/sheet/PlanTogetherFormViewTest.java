package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import eplan.plan.Column;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Presence;
import eplan.plan.Projects;
import eplan.plan.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** สุดา has a project open, and มานะ changes it meanwhile. */
class PlanTogetherFormViewTest extends PlanFormTest {

    private static final String TAKE = "ใช้ค่าที่เลือก";

    @Autowired
    Presence presence;

    @BeforeEach
    void aProject() {
        recorded(plan, PLAN, road(), school());
    }

    /** สุดา opens the form and the first project's cells. */
    private SheetForm opened() {
        SheetForm form = form();
        click(PLAN, 0, Projects.NAME);
        return form;
    }

    private <T> void manaChanges(Column<T> column, T value) {
        Row before = projects().getFirst();
        actors.as(
                analyst,
                () -> sheets.save(plan, List.of(new RowEdit(PLAN, before, before.with(column, value))), "ลาคลอด"));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> choice() {
        return find(RadioButtonGroup.class, find(ConflictDialog.class).single()).single();
    }

    private String name() {
        return projects().getFirst().text(Projects.NAME);
    }

    @Test
    void whoElseHasTheFormOpenIsNamed() {
        actors.as(analyst, () -> presence.seen(plan, UUID.randomUUID()));
        assertThat(said(form())).contains("มานะ เปิดแบบนี้อยู่ด้วย");
    }

    @Test
    void changesThatDoNotCollideAreBothKept() {
        opened();
        manaChanges(Projects.BUDGET1, new BigDecimal("500.00"));
        type(PLAN, Projects.NAME, "ถนนสายนอก");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
        assertThat(name()).isEqualTo("ถนนสายนอก");
        assertThat(projects().getFirst().amount(Projects.BUDGET1)).isEqualByComparingTo("500");
        assertThat(textEditor(PLAN, Projects.BUDGET1).getValue())
                .as("what the other wrote is shown")
                .isEqualTo("500.00");
    }

    @Test
    void theSameFieldIsAskedAboutWithBothValues() {
        opened();
        manaChanges(Projects.NAME, "ของมานะ");
        type(PLAN, Projects.NAME, "ของสุดา");
        assertThat(said(find(ConflictDialog.class).single())).contains("ช่องที่แก้ทับกันโปรดเลือกค่าที่จะใช้");
        assertThat(choice().getLabel()).isEqualTo("โครงการ");
        assertThat(choice().getItemLabelGenerator().apply(false))
                .startsWith("ใช้ของ มานะ (1 ต.ค. 2553 ")
                .endsWith(": ของมานะ");
        assertThat(choice().getItemLabelGenerator().apply(true)).isEqualTo("ใช้ของฉัน: ของสุดา");
        assertThat(name()).as("nothing is overwritten unasked").isEqualTo("ของมานะ");
    }

    @Test
    void whoTakesTheirOwnKeepsIt() {
        opened();
        manaChanges(Projects.NAME, "ของมานะ");
        type(PLAN, Projects.NAME, "ของสุดา");
        test(choice()).selectItem("ใช้ของฉัน: ของสุดา");
        press(ConflictDialog.class, TAKE);
        assertThat(find(ConflictDialog.class).exists()).isFalse();
        assertThat(name()).isEqualTo("ของสุดา");
    }

    @Test
    void whoTookTheirOwnIsNotAskedAgain() {
        opened();
        manaChanges(Projects.NAME, "ของมานะ");
        type(PLAN, Projects.NAME, "ของสุดา");
        test(choice()).selectItem("ใช้ของฉัน: ของสุดา");
        press(ConflictDialog.class, TAKE);
        type(PLAN, Projects.NAME, "ของสุดา อีกครั้ง");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
        assertThat(name()).isEqualTo("ของสุดา อีกครั้ง");
    }

    @Test
    void whoTakesTheOthersSeesIt() {
        opened();
        manaChanges(Projects.NAME, "ของมานะ");
        type(PLAN, Projects.NAME, "ของสุดา");
        press(ConflictDialog.class, TAKE);
        assertThat(name()).isEqualTo("ของมานะ");
        assertThat(cell(PLAN, 0, Projects.NAME)).isEqualTo("ของมานะ");
        assertThat(textEditor(PLAN, Projects.NAME).getValue()).isEqualTo("ของมานะ");
    }

    @Test
    void theSameWordsAreNoConflict() {
        opened();
        manaChanges(Projects.NAME, "ถนนสายนอก");
        type(PLAN, Projects.NAME, "ถนนสายนอก");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
    }

    @Test
    void whatIsTypedInAnotherCellAndNotKeptStaysWhenAChoiceIsMade() {
        opened();
        type(PLAN, Projects.BUDGET1, "หนึ่งพัน");
        manaChanges(Projects.NAME, "ของมานะ");
        type(PLAN, Projects.NAME, "ของสุดา");
        press(ConflictDialog.class, TAKE);
        assertThat(textEditor(PLAN, Projects.NAME).getValue()).isEqualTo("ของมานะ");
        assertThat(textEditor(PLAN, Projects.BUDGET1).getValue()).isEqualTo("หนึ่งพัน");
    }

    @Test
    void whatTheOtherWroteUnderWhatIsNotKeptIsAskedAbout() {
        opened();
        type(PLAN, Projects.BUDGET1, "หนึ่งพัน");
        manaChanges(Projects.BUDGET1, new BigDecimal("500.00"));
        type(PLAN, Projects.NAME, "ถนนสายนอก");
        type(PLAN, Projects.BUDGET1, "1000");
        assertThat(find(ConflictDialog.class).exists()).isTrue();
        assertThat(projects().getFirst().amount(Projects.BUDGET1))
                .as("nothing is overwritten unasked")
                .isEqualByComparingTo("500");
    }
}
