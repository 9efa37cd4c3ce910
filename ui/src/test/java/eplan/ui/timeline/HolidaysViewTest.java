package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import eplan.people.Role;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Holidays change by the draft, previewed like any other edit. */
class HolidaysViewTest extends TimelineScreen {

    private static final LocalDate MAKHA = LocalDate.of(2011, 2, 18);
    private static final LocalDate SATURDAY = LocalDate.of(2011, 5, 14);
    private static final LocalDate MONDAY = LocalDate.of(2011, 5, 16);

    private void holidays() {
        timeline("year=2554");
        test(button("วันหยุดราชการ")).click();
    }

    private void fill(LocalDate day, String name, String source) {
        type("วันที่", day);
        test(field("ชื่อวันหยุด")).setValue(name);
        test(field("ที่มา")).setValue(source);
    }

    @Test
    void areListedWithTheirSource() {
        holidays();
        assertThat(dialog()).contains("18 ก.พ. 2554", "วันมาฆบูชา", "Thai lunar calendar");
    }

    @Test
    void aNewOneGoesIntoTheDraft() {
        holidays();
        fill(MONDAY, "วันหยุดพิเศษ", "");
        test(button("เพิ่มวันหยุด")).click();
        assertThat(dialog()).contains("โปรดระบุที่มา");
        test(field("ที่มา")).setValue("มติ ครม.");
        test(button("เพิ่มวันหยุด")).click();
        assertThat(sets.all.getFirst().lines())
                .extracting(line -> line.edit())
                .containsExactly(new Edit.HolidayOn(
                        new Holiday(MONDAY, "วันหยุดพิเศษ", "วันหยุดพิเศษ", Kind.SPECIAL, "มติ ครม.", "")));
        assertThat(dialog()).contains("ในร่างที่ยังไม่ใช้ 1 รายการ", "16 พ.ค. 2554 เป็นวันหยุด");
        assertThat(fakes.holidays.all).as("nothing has changed yet").hasSize(1);
        assertThat(shown()).contains("มีการแก้ไขที่ยังไม่ใช้ 1 จุด");
    }

    @Test
    void oneOnAWeekendGetsItsSubstituteProposed() {
        holidays();
        fill(SATURDAY, "วันพืชมงคล", "สำนักพระราชวัง");
        test(button("เพิ่มวันหยุด")).click();
        assertThat(dialog()).contains("14 พ.ค. 2554 ตรงวันเสาร์หรืออาทิตย์ วันทำการถัดไปคือ 16 พ.ค. 2554");
        test(button("เสนอวันหยุดชดเชย 16 พ.ค. 2554")).click();
        assertThat(sets.all.getFirst().lines())
                .extracting(line -> line.edit())
                .contains(new Edit.HolidayOn(new Holiday(
                        MONDAY,
                        "ชดเชยวันพืชมงคล",
                        "Substitute for วันพืชมงคล",
                        Kind.SUBSTITUTE,
                        "สำนักพระราชวัง",
                        "")));
    }

    @Test
    void oneIsCancelled() {
        holidays();
        test(rowButton("ลบวันหยุด 18 ก.พ. 2554")).click();
        assertThat(sets.all.getFirst().lines())
                .extracting(line -> line.edit())
                .containsExactly(new Edit.NoHoliday(MAKHA));
        assertThat(dialog()).contains("18 ก.พ. 2554 เป็นวันทำการ");
        test(button("เอาออก")).click();
        assertThat(sets.all.getFirst().lines()).isEmpty();
    }

    @Test
    void whatCannotBeCancelledSaysWhyInTheDialog() {
        holidays();
        sets.noHoliday = true;
        test(rowButton("ลบวันหยุด 18 ก.พ. 2554")).click();
        assertThat(said(find(HolidayForm.class).single())).contains("วันที่ 18 ก.พ. 2554 ไม่ได้เป็นวันหยุด");
        assertThat(notified()).isEmpty();
    }

    @Test
    void oneIsMovedToAnotherDay() {
        holidays();
        test(rowButton("ย้าย 18 ก.พ. 2554")).click();
        assertThat(field("ชื่อวันหยุด").getValue()).isEqualTo("วันมาฆบูชา");
        type("วันที่", MONDAY);
        test(field("ที่มา")).setValue("มติ ครม.");
        test(button("ย้ายวันหยุด")).click();
        assertThat(sets.all.getFirst().lines())
                .extracting(line -> line.edit())
                .containsExactly(
                        new Edit.HolidayOn(
                                new Holiday(MONDAY, "วันมาฆบูชา", "Makha Bucha", Kind.LUNAR, "มติ ครม.", "")),
                        new Edit.NoHoliday(MAKHA));
    }

    @Test
    void officersOnlyRead() {
        fakes.actAs(Role.HQ_OFFICER);
        holidays();
        assertThat(dialog()).contains("วันมาฆบูชา");
        assertThat(offers("ลบวันหยุด")).isFalse();
        assertThat(offers("เพิ่มวันหยุด")).isFalse();
    }

    private Button rowButton(String label) {
        return find(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
