package eplan.ui.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.select.Select;
import eplan.cycle.Ladder;
import eplan.cycle.LadderProblem;
import eplan.cycle.LadderProblem.What;
import eplan.cycle.LadderRow;
import eplan.cycle.Rung.Audience;
import eplan.cycle.Rung.Name;
import eplan.people.Role;
import eplan.timeline.RoundKind;
import eplan.ui.testing.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The ladder's own rows for hiring: rows 7 and 8 of the table in force. */
@ViewPackages(classes = LadderView.class)
class LadderOfHiringViewTest extends ScreenTest {

    private static final int REMINDER = 7;
    private static final int LEVEL_1 = 8;

    private final FakeLadder ladder = new FakeLadder();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Ladder.class, () -> ladder);
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.ladder");
    }

    @BeforeEach
    void withRowsOfHiring() {
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_PROCESS_OWNER);
        List<LadderRow> rows = new ArrayList<>(FakeLadder.FIRST);
        rows.add(FakeLadder.row(RoundKind.HIRING, Name.REMINDER, -7));
        rows.add(new LadderRow(RoundKind.HIRING, null, null, Name.LEVEL_1, 0, Audience.HEAD));
        ladder.overtakenBy(rows);
    }

    private RowLine line(int number) {
        return find(RowLine.class).all().get(number - 1);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(int number, String field) {
        String name = "แถวที่ " + number + " " + field;
        return find(Select.class, line(number)).all().stream()
                .filter(one -> name.equals(one.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void haveASectionAndWordsOfTheirOwn() {
        LadderView page = open("ladder", "", LadderView.class);
        assertThat(said(page)).contains("งานจ้าง จนท.วถ. (ขั้นตอนของจังหวัด กรม และผู้รับจ้าง)");
        assertThat(said(line(REMINDER))).contains("ได้รับข้อความเตือน ถ้ายังไม่เสร็จ");
        assertThat(said(line(LEVEL_1)))
                .contains("ตัดสินใจ: เร่งรัด หรือขอขยายเวลาต่อกรม")
                .doesNotContain("เร่งรัด อปท.");
    }

    @Test
    void askForNoRecordOfAnLao() {
        open("ladder", "", LadderView.class);
        Select<Object> late = select(LEVEL_1, "ประวัติในปีนี้");
        assertThat(late.isReadOnly()).isTrue();
        assertThat(late.getListDataView().getItems().count()).isZero();
        assertThat(select(1, "ประวัติในปีนี้").isReadOnly()).isFalse();
        assertThat(select(LEVEL_1, "จังหวัด").isReadOnly()).isFalse();
    }

    @Test
    void whatHasNoPlaceThereIsSaid() {
        ladder.rules = rows -> List.of(new LadderProblem(
                What.NOTHING_TO_ENTER, List.of(LEVEL_1), RoundKind.HIRING, null, null, Name.ON_BEHALF));
        open("ladder", "", LadderView.class);
        assertThat(said(line(LEVEL_1))).contains("ไม่มีข้อมูลที่จะบันทึกแทน");
    }
}
