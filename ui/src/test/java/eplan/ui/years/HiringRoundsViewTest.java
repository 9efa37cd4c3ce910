package eplan.ui.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import eplan.forms.api.BuddhistDatePicker;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.Shift;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.ui.testing.FakeTimelines;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dates of hiring in a year that is shaped: moved and named, and nothing else. */
@ViewPackages(classes = YearsView.class)
class HiringRoundsViewTest extends YearsScreen {

    private static final String REQUEST = "แบบแสดงความประสงค์ ปี 2555";
    private static final LocalDate AUGUST = LocalDate.of(2011, 8, 5);

    private static RoundPlan request(LocalDate due) {
        return new RoundPlan(
                3,
                REQUEST,
                "Request form for 2555",
                "แสดงความประสงค์",
                "Request",
                RoundKind.HIRING,
                Responsible.PROVINCE,
                FakeTimelines.YEAR.next(),
                LocalDate.of(2011, 7, 16),
                due,
                null,
                Shift.NONE,
                null,
                List.of(),
                "ว 1353 ข้อ 1");
    }

    @Test
    void areShownWithoutWhatIsDoneToRoundsOfTheLaos() {
        YearsView page = page();
        assertThat(said(page)).contains(REQUEST, "งานจ้าง จนท.วถ.", "ว 1353 ข้อ 1");
        assertThat(find(Button.class, page).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .noneMatch(label -> label.contains(REQUEST));
    }

    @Test
    void theFormAsksForNoItemsAndNoLastDayOfAcceptance() {
        drafts.overtaken = request(LocalDate.of(2011, 7, 30));
        page();
        PlanDialog dialog = opened(REQUEST);
        assertThat(find(CheckboxGroup.class, dialog).all()).noneMatch(CheckboxGroup::isVisible);
        assertThat(find(BuddhistDatePicker.class, dialog).all().stream()
                        .filter(field -> "วันปิดรับ".equals(field.getLabel())))
                .noneMatch(BuddhistDatePicker::isVisible);
        test(day("วันครบกำหนด", dialog)).setValue(AUGUST);
        press("บันทึก", dialog);
        assertThat(drafts.plans).containsExactly(request(AUGUST));
    }

    @Test
    void noOtherRoundBecomesOne() {
        page();
        PlanDialog dialog = opened(PLAN);
        Select<?> kind = find(Select.class, dialog)
                .withCondition(one -> "ชนิดของงวด".equals(one.getLabel()))
                .single();
        List<?> offered = kind.getListDataView().getItems().toList();
        assertThat(offered.contains(RoundKind.RECORDING)).isTrue();
        assertThat(offered.contains(RoundKind.HIRING)).isFalse();
    }

    @Test
    void nothingIsMergedWithThem() {
        page();
        press("รวม", PLAN);
        Select<?> others = find(Select.class, find(MergeDialog.class).single()).single();
        List<?> offered = others.getListDataView().getItems().toList();
        assertThat(offered.stream().map(String::valueOf).toList()).hasSize(2).noneMatch(one -> one.contains("hiring"));
    }
}
