package eplan.forms.sheet;

import eplan.plan.EntrySheets.Option;
import eplan.plan.Projects;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.Sheet;
import eplan.plan.VisionStrategies;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The three-year plan of an LAO with two strategies: 1.1 roads, 2.1 schools. */
abstract class PlanFormTest extends SheetFormTest {

    static final Sheet PLAN = Projects.SHEET;

    @Autowired
    VisionStrategies visions;

    RecordKey plan;

    @BeforeEach
    void twoStrategies() {
        visions.saveDraft(
                key("plan", VisionStrategies.ITEM),
                new VisionStrategy(
                        "เมืองน่าอยู่",
                        List.of(),
                        List.of(
                                new Strategy("โครงสร้างพื้นฐาน", List.of("ถนน")),
                                new Strategy("คุณภาพชีวิต", List.of("การศึกษา")))),
                0);
        plan = key("plan", Projects.ITEM);
    }

    SheetForm form() {
        return (SheetForm) open("plan", Projects.ITEM, null);
    }

    List<Row> projects() {
        return kept(plan, PLAN);
    }

    /** A project that lacks nothing. @param guideline its number, such as 1.1 */
    Row whole(String code, String name, String guideline) {
        Option below = sheets.options(plan, PLAN).get(Projects.GUIDELINE.key()).stream()
                .filter(one -> one.code().equals(guideline))
                .findFirst()
                .orElseThrow();
        return Row.NEW
                .with(Projects.CODE, code)
                .with(Projects.NAME, name)
                .with(Projects.STRATEGY, below.group())
                .with(Projects.GUIDELINE, below.id())
                .with(Projects.BUDGET1, new BigDecimal("100.00"))
                .with(Projects.UNIT, "กองช่าง")
                .with(Projects.OBJECTIVE, "เดินทางสะดวก")
                .with(Projects.TARGET, "1 แห่ง")
                .with(Projects.EXPECTED, "ปลอดภัย")
                .with(Projects.SOURCE, "เงินรายได้");
    }

    Row road() {
        return whole("001", "ถนนสายใน", "1.1");
    }

    Row school() {
        return whole("002", "อาคารเรียน", "2.1");
    }
}
