package eplan.ui.hiring.scores;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.HqOutages.Outage;
import eplan.people.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringScoresView.class)
class CriteriaAndOutagesViewTest extends ScoresScreen {

    private static final LocalDate DAY = LocalDate.of(2011, 2, 14);

    private HiringScoresView criteriaPage() {
        years.opened = false;
        return page("tab=criteria");
    }

    private void most(int line, int points) {
        CriterionLine of = find(CriterionLine.class).all().get(line);
        test(find(IntegerField.class, of).single()).setValue(points);
    }

    @Test
    void criteriaHaveToMakeFifty() {
        HiringScoresView page = criteriaPage();
        assertThat(said(page)).contains("รวม 50 จาก 50 คะแนน");
        most(0, 31);
        assertThat(said(page)).contains("รวม 51 จาก 50 คะแนน");
        assertThat(button("บันทึกหัวข้อ…", page).isEnabled()).isFalse();

        most(1, 19);
        assertThat(button("บันทึกหัวข้อ…", page).isEnabled()).isTrue();
    }

    @Test
    void aCriterionNeedsItsNames() {
        HiringScoresView page = criteriaPage();
        press("เพิ่มหัวข้อ", page);
        most(0, 20);
        most(2, 10);
        press("บันทึกหัวข้อ…", page);
        assertThat(said(page)).contains("โปรดใส่ชื่อหัวข้อ");

        CriterionLine third = find(CriterionLine.class).all().getLast();
        find(TextField.class, third).all().forEach(field -> test(field).setValue("การประสานงาน"));
        done.clear();
        press("บันทึกหัวข้อ…", page);
        because("ปรับหัวข้อ");
        assertThat(done).as("set, and asked for again").hasSize(2);
        assertThat(notified()).contains("บันทึกหัวข้อแล้ว");
    }

    @Test
    void criteriaOfAnOpenYearAreOnlyRead() {
        HiringScoresView page = page("tab=criteria");

        assertThat(said(page)).contains("ปี 2555 เปิดแล้ว แก้ไขไม่ได้");
        assertThat(find(TextField.class, page).all()).isNotEmpty().allMatch(TextField::isReadOnly);
    }

    @Test
    void outagesAreRecordedForTheYearThatIsScored() {
        HiringScoresView page = page("tab=outages");
        assertThat(said(page)).contains("ไม่มีวันที่ใช้งานไม่ได้ในปี 2554");
        press("บันทึก", page);
        assertThat(said(page)).contains("โปรดเลือกวันที่", "โปรดระบุเหตุผล");

        List<BuddhistDatePicker> days = find(BuddhistDatePicker.class, page).all();
        test(days.getFirst()).setValue(DAY);
        test(days.getLast()).setValue(DAY);
        test(find(TextArea.class, page).single()).setValue("เครื่องแม่ข่ายขัดข้อง");
        press("บันทึก", page);

        assertThat(done).contains("record");
        assertThat(notified()).contains("บันทึกแล้ว");
    }

    @Test
    void anOutageIsTakenBackForAReason() {
        outages.add(new Outage(1, DAY, DAY.plusDays(1), List.of(), "ขัดข้อง", "นางกรม"));
        HiringScoresView page = page("tab=outages");
        assertThat(said(page)).contains("14 ก.พ. 2554 – 15 ก.พ. 2554", "ทั้งประเทศ", "ขัดข้อง");
        press("ถอน", page);
        because("บันทึกผิดวัน");

        assertThat(done).contains("remove");
    }

    @Test
    void outagesAreExported() {
        outages.add(new Outage(1, DAY, DAY, List.of(), "ขัดข้อง", "นางกรม"));

        assertThat(find(Anchor.class, page("tab=outages"))
                        .withText("วันที่ระบบใช้งานไม่ได้ (XLSX)")
                        .exists())
                .isTrue();
    }

    @Test
    void auditorsOnlyRead() {
        fakes.actAs(Role.AUDITOR);
        HiringScoresView page = page("tab=outages");

        assertThat(find(OutageForm.class, page).exists()).isFalse();
        assertThat(find(Button.class, page).exists()).isFalse();
    }
}
