package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.Projects;
import eplan.plan.Row;
import eplan.shared.LaoId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Finding one's way in the grid, and rows that go. */
class PlanGridFormViewTest extends PlanFormTest {

    @Test
    void filtersAndSumsWhatIsShown() {
        recorded(
                plan,
                PLAN,
                IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> whole("%03d".formatted(n), "ถนนสาย " + n, n < 9 ? "1.1" : "2.1"))
                        .toArray(Row[]::new));
        form();
        test(find(TextField.class)
                        .withCondition(one -> "ค้นหาในตาราง".equals(one.getPlaceholder()))
                        .single())
                .setValue("สาย 9");
        assertThat(test(grid(PLAN)).size()).isEqualTo(1);
        assertThat(cell(PLAN, 0, Projects.CODE)).isEqualTo("009");
        assertThat(said(find(TotalsLine.class).single())).contains("จำนวนแถว\n1\n", "งบปี 2554 (บาท)\n100.00");
    }

    @Test
    void showsOnlyTheRowsToMend() {
        recorded(plan, PLAN, road(), school().with(Projects.NAME, null));
        form();
        test(find(Checkbox.class)
                        .withCondition(one -> "เฉพาะแถวที่ต้องแก้".equals(one.getLabel()))
                        .single())
                .click();
        assertThat(test(grid(PLAN)).size()).isEqualTo(1);
        assertThat(cell(PLAN, 0, Projects.CODE)).isEqualTo("002");
    }

    @Test
    void aRowIsRemovedOnlyWhenAskedTwice() {
        recorded(plan, PLAN, road(), school());
        form();
        askToRemove(PLAN, 0);
        assertThat(said(find(RemoveDialog.class).single())).contains("ลบ “001” ออกจากตาราง");
        press(RemoveDialog.class, "ยกเลิก");
        assertThat(projects()).hasSize(2);
        remove(PLAN, 0);
        assertThat(projects()).extracting(row -> row.text(Projects.NAME)).containsExactly("อาคารเรียน");
        assertThat(test(grid(PLAN)).size()).isEqualTo(1);
    }

    @Test
    void whatIsWrongInOtherCellsOfTheRowStaysSaid() {
        recorded(plan, PLAN, road().with(Projects.NAME, null).with(Projects.UNIT, null));
        form();
        click(PLAN, 0, Projects.UNIT);
        type(PLAN, Projects.UNIT, "กองช่าง");
        assertThat(textEditor(PLAN, Projects.UNIT).getErrorMessage()).isNullOrEmpty();
        assertThat(textEditor(PLAN, Projects.NAME).getErrorMessage()).isEqualTo("แถวที่ 1: ยังไม่มี “โครงการ”");
    }

    @Test
    void whoMayNoLongerSeeTheRowsIsToldAndSeesThemWhenTheyMayAgain() {
        recorded(plan, PLAN, road());
        SheetForm form = form();
        grid(PLAN).getDataProvider().refreshAll();
        signIn(new Actor(null, "อื่น", Role.LAO_STAFF, null, new LaoId(0)));
        roundTrip();
        assertThat(said(form)).contains("บัญชีของท่านบันทึกรายการนี้ไม่ได้แล้ว");
        press("ลองเก็บอีกครั้ง");
        assertThat(said(form)).contains("บัญชีของท่านบันทึกรายการนี้ไม่ได้แล้ว");
        signIn(staff);
        press("ลองเก็บอีกครั้ง");
        assertThat(cell(PLAN, 0, Projects.CODE)).isEqualTo("001");
        assertThat(said(form)).doesNotContain("บัญชีของท่านบันทึกรายการนี้ไม่ได้แล้ว");
    }
}
