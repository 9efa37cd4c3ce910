package eplan.ui.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import eplan.timeline.RoundAuthors.Author;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two process owners shape one round of a draft: the later one chooses, field by field. */
@ViewPackages(classes = YearsView.class)
class TwoOwnersViewTest extends YearsScreen {

    private static final LocalDate FEBRUARY = LocalDate.of(2011, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2011, 3, 15);
    private static final LocalDate APRIL = LocalDate.of(2011, 4, 30);
    private static final String KEEP = "บันทึกตามที่เลือก";
    private static final List<String> ITEMS = List.of("vision-strategy", "three-year-plan");

    /** What both made of it. */
    private PlanDialog overtaken(RoundPlan theirs) {
        page();
        PlanDialog dialog = opened(PLAN);
        test(field("ชื่อภาษาไทย", dialog)).setValue("แผนพัฒนาสี่ปี");
        drafts.overtaken = theirs;
        author = Optional.of(new Author("สมชาย ใจกล้า", Instant.parse("2011-03-03T03:12:00Z")));
        press("บันทึก", dialog);
        return dialog;
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> choice(PlanDialog dialog) {
        return find(RadioButtonGroup.class, dialog).single();
    }

    private Button keep(PlanDialog dialog) {
        return find(Button.class, dialog).withText(KEEP).single();
    }

    @Test
    void theLaterOneSeesBothAndWhoAndChooses() {
        PlanDialog dialog = overtaken(PlanMergeTest.plan(4, "แผนพัฒนาห้าปี", FEBRUARY, APRIL, ITEMS));
        assertThat(drafts.done).isEmpty();
        assertThat(said(dialog))
                .contains("สมชาย ใจกล้า แก้งวดนี้เมื่อ 3 มี.ค. 10.12 น. ระหว่างที่ท่านกำลังแก้")
                .contains("วันปิดรับ: 30 เม.ย. 2554");
        RadioButtonGroup<Boolean> choice = choice(dialog);
        assertThat(choice.getLabel()).isEqualTo("ชื่อภาษาไทย");
        assertThat(choice.getItemLabelGenerator().apply(false)).isEqualTo("ที่บันทึกอยู่: แผนพัฒนาห้าปี");
        assertThat(choice.getItemLabelGenerator().apply(true)).isEqualTo("ที่ท่านใส่: แผนพัฒนาสี่ปี");
        assertThat(keep(dialog).isEnabled()).as("nothing is chosen beforehand").isFalse();

        choice.setValue(true);
        test(keep(dialog)).click();
        assertThat(drafts.done).containsExactly("change 2 4");
        assertThat(drafts.plans).containsExactly(PlanMergeTest.plan(4, "แผนพัฒนาสี่ปี", FEBRUARY, APRIL, ITEMS));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void theOthersWordMayBeKept() {
        PlanDialog dialog = overtaken(PlanMergeTest.plan(4, "แผนพัฒนาห้าปี", MARCH, null, ITEMS));
        choice(dialog).setValue(false);
        test(keep(dialog)).click();
        assertThat(drafts.plans).containsExactly(PlanMergeTest.plan(4, "แผนพัฒนาห้าปี", MARCH, null, ITEMS));
    }

    @Test
    void whoChangedOtherFieldsKeepsBothAtOnce() {
        PlanDialog dialog =
                overtaken(PlanMergeTest.plan(4, FakeYearDrafts.asDrafted().nameTh(), MARCH, null, ITEMS));
        assertThat(said(dialog)).contains("ทั้งสองคนแก้คนละช่อง", "วันครบกำหนด: 15 มี.ค. 2554");
        assertThat(find(RadioButtonGroup.class, dialog).exists()).isFalse();
        test(keep(dialog)).click();
        assertThat(drafts.plans).containsExactly(PlanMergeTest.plan(4, "แผนพัฒนาสี่ปี", MARCH, null, ITEMS));
    }

    @Test
    void whoIsOvertakenAgainChoosesAgain() {
        PlanDialog dialog = overtaken(PlanMergeTest.plan(4, "แผนพัฒนาห้าปี", FEBRUARY, null, ITEMS));
        choice(dialog).setValue(true);
        drafts.overtaken = PlanMergeTest.plan(5, "แผนพัฒนาหกปี", FEBRUARY, null, ITEMS);
        test(keep(dialog)).click();
        assertThat(drafts.done).isEmpty();
        assertThat(choice(dialog).getItemLabelGenerator().apply(false)).isEqualTo("ที่บันทึกอยู่: แผนพัฒนาหกปี");
        choice(dialog).setValue(true);
        test(keep(dialog)).click();
        assertThat(drafts.done).containsExactly("change 2 5");
    }

    @Test
    void whatARuleRefusesThenIsLeftInTheFieldsPutTogether() {
        PlanDialog dialog = overtaken(PlanMergeTest.plan(4, "แผนพัฒนาห้าปี", MARCH, null, ITEMS));
        choice(dialog).setValue(true);
        drafts.refuses = true;
        test(keep(dialog)).click();
        assertThat(said(dialog)).contains("โปรดระบุเหตุผล");
        assertThat(field("ชื่อภาษาไทย", dialog).getValue()).isEqualTo("แผนพัฒนาสี่ปี");
        assertThat(day("วันครบกำหนด", dialog).getValue()).isEqualTo(MARCH);

        drafts.refuses = false;
        press("บันทึก", dialog);
        assertThat(drafts.done).containsExactly("change 2 4");
    }

    @Test
    void whereNobodyIsKnownItIsSaidWithoutAName() {
        page();
        PlanDialog dialog = opened(PLAN);
        test(field("ชื่อภาษาไทย", dialog)).setValue("แผนพัฒนาสี่ปี");
        drafts.overtaken = PlanMergeTest.plan(4, "แผนพัฒนาห้าปี", FEBRUARY, null, ITEMS);
        press("บันทึก", dialog);
        assertThat(said(dialog)).contains("มีผู้อื่นแก้งวดนี้ระหว่างที่ท่านกำลังแก้");
    }
}
