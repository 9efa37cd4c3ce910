package eplan.plan;

import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actors;
import eplan.plan.EntryHistory.Act;
import eplan.plan.EntryHistory.Change;
import eplan.plan.EntrySheets.Option;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.PlanEditions.Kind;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import eplan.registry.RegistrySetup;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history of a plan tells who promoted, began and gave up which edition. */
@EplanTest
class EditionHistoryIT {

    @Autowired
    EntryHistory history;

    @Autowired
    EntrySheets sheets;

    @Autowired
    PlanEditions editions;

    @Autowired
    VisionStrategies visions;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Timelines timelines;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Offices offices;
    private RecordKey plan;

    @BeforeEach
    void aPromotedPlan() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        plan = offices.key(Projects.ITEM, "plan");
        var content = new VisionStrategy(
                "เมืองน่าอยู่", List.of("บริการประชาชน"), List.of(new Strategy("โครงสร้างพื้นฐาน", List.of("ถนน"))));
        RecordKey vision = offices.key(VisionStrategies.ITEM, "plan");
        offices.asStaff(() -> visions.saveDraft(vision, content, 0));
        Option guideline = offices.asStaff(() -> Objects.requireNonNull(
                        sheets.options(plan, Projects.SHEET).get(Projects.GUIDELINE.key()))
                .getFirst());
        offices.asStaff(
                () -> sheets.save(plan, List.of(new RowEdit(Projects.SHEET, Row.NEW, project(guideline))), null));
        offices.asStaff(() -> editions.promote(plan, "5/2553", Offices.YEAR.first(), null));
    }

    private static Row project(Option guideline) {
        return Row.NEW
                .with(Projects.CODE, "001")
                .with(Projects.NAME, "ถนน")
                .with(Projects.STRATEGY, guideline.group())
                .with(Projects.GUIDELINE, guideline.id())
                .with(Projects.BUDGET1, new BigDecimal("100.00"))
                .with(Projects.UNIT, "กองช่าง")
                .with(Projects.OBJECTIVE, "เดินทางสะดวก")
                .with(Projects.TARGET, "1 สาย")
                .with(Projects.EXPECTED, "ปลอดภัย")
                .with(Projects.SOURCE, "เงินรายได้");
    }

    private Change latest() {
        return offices.asOfficer(() -> history.of(plan, 1)).getFirst();
    }

    @Test
    void tellsWhoPromotedWhichEditionUnderWhichApproval() {
        assertThat(latest()).satisfies(change -> {
            assertThat(change.sheet()).isEqualTo(EditionActs.SHEET);
            assertThat(change.act()).isEqualTo(Act.CHANGED);
            assertThat(change.by()).isEqualTo("Suda");
            assertThat(change.at().atZone(BusinessClock.ZONE).toLocalDate()).isEqualTo(clock.today());
            assertThat(change.name()).isEqualTo(1);
            assertThat(change.columns()).isEqualTo(List.of(EditionActs.APPROVAL_NUMBER, EditionActs.APPROVED_ON));
            assertThat(change.after().text(EditionActs.APPROVAL_NUMBER)).isEqualTo("5/2553");
            assertThat(change.after().get(EditionActs.APPROVED_ON)).isEqualTo(Offices.YEAR.first());
        });
    }

    @Test
    void tellsWhoBeganAnEditionAndWhyAndForWhom() {
        offices.asAnalyst(() -> editions.begin(plan, Kind.ADDITIONAL, "ได้รับเงินเพิ่ม", "เจ้าหน้าที่ลาคลอด"));
        assertThat(latest()).satisfies(change -> {
            assertThat(change.act()).isEqualTo(Act.ADDED);
            assertThat(change.by()).isEqualTo("Mana");
            assertThat(change.onBehalfReason()).isEqualTo("เจ้าหน้าที่ลาคลอด");
            assertThat(change.name()).isEqualTo(2);
            assertThat(change.after().text(EditionActs.KIND)).isEqualTo("ADDITIONAL");
            assertThat(change.after().text(EditionActs.REASON)).isEqualTo("ได้รับเงินเพิ่ม");
        });
    }

    @Test
    void tellsWhoGaveAnEditionUp() {
        offices.asStaff(() -> editions.begin(plan, Kind.CHANGED, "ราคาเปลี่ยน", null));
        offices.asStaff(doing(() -> editions.giveUp(plan, null)));
        assertThat(latest()).satisfies(change -> {
            assertThat(change.act()).isEqualTo(Act.REMOVED);
            assertThat(change.name()).isEqualTo(2);
            assertThat(change.before().text(EditionActs.REASON)).isEqualTo("ราคาเปลี่ยน");
        });
        assertThat(offices.asOfficer(() -> history.of(plan, 10)))
                .extracting(Change::act)
                .containsExactly(Act.REMOVED, Act.ADDED, Act.CHANGED, Act.ADDED);
    }

    @Test
    void anEditionThatIsRefusedLeavesNoTrace() {
        int before = offices.asOfficer(() -> history.of(plan, 10)).size();
        assertThatThrownBy(() -> offices.asStaff(doing(() -> editions.giveUp(plan, null))))
                .isInstanceOf(Refused.class);
        assertThat(offices.asOfficer(() -> history.of(plan, 10))).hasSize(before);
    }
}
