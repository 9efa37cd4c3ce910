package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.Projects;
import eplan.plan.Row;
import eplan.shared.LaoId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An amount that cannot be read stays on the screen until it is mended, or given up with Escape. */
class PlanUnkeptFormViewTest extends PlanFormTest {

    private static final String TYPED = "หนึ่งพัน";

    private SheetForm form;

    @BeforeEach
    void nineProjectsAndAnAmountInWords() {
        recorded(
                plan,
                PLAN,
                IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> whole("%03d".formatted(n), "ถนนสาย " + n, "1.1"))
                        .toArray(Row[]::new));
        form = form();
        click(PLAN, 0, Projects.BUDGET1);
        type(PLAN, Projects.BUDGET1, TYPED);
    }

    private void nothingIsLost() {
        assertThat(editing(PLAN)).isTrue();
        assertThat(grid(PLAN).getEditor().getItem().id())
                .isEqualTo(projects().getFirst().id());
        assertThat(textEditor(PLAN, Projects.BUDGET1).getValue()).isEqualTo(TYPED);
        assertThat(textEditor(PLAN, Projects.BUDGET1).isInvalid()).isTrue();
        assertThat(form.allKept()).isFalse();
    }

    private TextField search() {
        return find(TextField.class)
                .withCondition(one -> "ค้นหาในตาราง".equals(one.getPlaceholder()))
                .single();
    }

    @Test
    void aClickOnAnotherRowLeadsBackToIt() {
        click(PLAN, 1, Projects.NAME);
        nothingIsLost();
    }

    @Test
    void aFilterWaitsAndIsTakenBack() {
        test(search()).setValue("สาย 9");
        nothingIsLost();
        assertThat(search().getValue()).isEmpty();
        assertThat(test(grid(PLAN)).size()).isEqualTo(9);
    }

    @Test
    void noRowIsAddedPastedOrRemovedMeanwhile() {
        press(ADD);
        press("วางจากตารางคำนวณ");
        assertThat(find(PasteDialog.class).exists()).isFalse();
        section(PLAN).paste("250", projects().get(1), Projects.BUDGET1.key());
        section(PLAN).remove(projects().get(1));
        assertThat(find(RemoveDialog.class).exists()).isFalse();
        nothingIsLost();
        assertThat(projects())
                .extracting(row -> row.amount(Projects.BUDGET1).toPlainString())
                .hasSize(9)
                .containsOnly("100.00");
    }

    @Test
    void whoMendsItGoesOn() {
        type(PLAN, Projects.BUDGET1, "1000");
        click(PLAN, 1, Projects.NAME);
        assertThat(grid(PLAN).getEditor().getItem().id())
                .isEqualTo(projects().get(1).id());
        assertThat(projects().getFirst().amount(Projects.BUDGET1)).isEqualByComparingTo("1000");
    }

    @Test
    void whoGivesItUpGoesOn() {
        section(PLAN).giveUp();
        assertThat(form.allKept()).isTrue();
        click(PLAN, 1, Projects.BUDGET1);
        assertThat(textEditor(PLAN, Projects.BUDGET1).getValue()).isEqualTo("100.00");
        assertThat(projects().getFirst().amount(Projects.BUDGET1)).isEqualByComparingTo("100");
    }

    @Test
    void whatCouldNotBeKeptIsTriedOnceMoreBeforeThePersonGoesOn() {
        type(PLAN, Projects.BUDGET1, "200");
        TextField name = textEditor(PLAN, Projects.NAME);
        signIn(new Actor(null, "อื่น", Role.LAO_STAFF, null, new LaoId(0)));
        test(name).setValue("ถนนสายนอก");
        signIn(staff);
        assertThat(projects().getFirst().text(Projects.NAME)).isEqualTo("ถนนสาย 1");
        assertThat(form.allKept()).isFalse();
        click(PLAN, 1, Projects.NAME);
        assertThat(projects().getFirst().text(Projects.NAME)).isEqualTo("ถนนสายนอก");
        assertThat(grid(PLAN).getEditor().getItem().id())
                .isEqualTo(projects().get(1).id());
    }
}
