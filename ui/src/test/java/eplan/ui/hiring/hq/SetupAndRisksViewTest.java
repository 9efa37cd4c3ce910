package eplan.ui.hiring.hq;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import eplan.hiring.Contracts.EndKind;
import eplan.hiring.HiringRisks.Leaving;
import eplan.hiring.HiringRisks.Report;
import eplan.hiring.HiringRisks.Risk;
import eplan.hiring.HiringRisks.Why;
import eplan.hiring.HiringYears.Terms;
import eplan.hiring.Renewals.Standing;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringSamples;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringHqView.class)
class SetupAndRisksViewTest extends HqScreen {

    private static final LocalDate FIRST = LocalDate.of(2011, 10, 1);

    private List<Leaving> leaving = List.of();

    private void risks(int left, Risk... some) {
        risks.put("of", () -> new Report(Fakes.TODAY, FIRST, left, List.of(some), leaving));
    }

    @Test
    void risksAreDatedAndSayWhatStandsInTheWay() {
        LocalDate due = LocalDate.of(2011, 9, 30);
        risks(
                12,
                new Risk(Fakes.KORAT, "นครราชสีมา", "Nakhon Ratchasima", 5, 0, Why.NOT_APPROVED, due, true, 334),
                new Risk(FakeHiringYears.PHUKET, "ภูเก็ต", "Phuket", 2, 1, Why.TOO_FEW, null, false, 19));

        assertThat(said(page("tab=risks")))
                .contains("ณ วันที่ 9 มี.ค. 2554", "เหลือ 12 วันทำการ ถึงวันที่ 1 ต.ค. 2554")
                .contains("เสี่ยง 2 จังหวัด ในจำนวนนี้จะไม่มี จนท.วถ. เลย 1 จังหวัด")
                .contains("จะไม่มีผู้ปฏิบัติงานเลย", "ครบกำหนด 30 ก.ย. 2554", "0 จาก 5", "334");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("hiring/province/30?year=2555", "hiring/province/83?year=2555");
    }

    @Test
    void risksAreExported() {
        risks(12);

        assertThat(find(Anchor.class, page("tab=risks"))
                        .withText("จังหวัดเสี่ยง (XLSX)")
                        .exists())
                .isTrue();
    }

    @Test
    void saysWhenNobodyIsAtRiskAndThatTheDayHasPassed() {
        risks(0);
        HiringHqView page = page("tab=risks");

        assertThat(said(page)).contains("ผ่านวันที่ 1 ต.ค. 2554 แล้ว");
        assertThat(find(EmptyState.class, page).exists()).isTrue();
    }

    private static Leaving leaving(String contractor, LocalDate lastDay, EndKind how, Standing renewal) {
        return new Leaving(
                HiringSamples.CONTRACT,
                "12/2554",
                contractor,
                "30",
                "นครราชสีมา",
                "Nakhon Ratchasima",
                lastDay,
                how,
                renewal);
    }

    @Test
    void whoLeavesIsNamedWithTheLastDayAndWhy() {
        leaving = List.of(
                leaving("นางสาวดวงใจ", LocalDate.of(2011, 6, 14), EndKind.TERMINATED, null),
                leaving(HiringSamples.CONTRACTOR, LocalDate.of(2011, 9, 30), EndKind.TERM, Standing.ASKED));
        risks(12);
        HiringHqView page = page("tab=risks");

        LeavingList list = find(LeavingList.class, page).single();
        assertThat(said(list))
                .contains("2 สัญญา", "นางสาวดวงใจ", "14 มิ.ย. 2554", "เลิกสัญญาก่อนกำหนด")
                .contains(HiringSamples.CONTRACTOR, "30 ก.ย. 2554", "ครบกำหนดตามสัญญา")
                .contains("ขอจ้างต่อไว้ในแบบแสดงความประสงค์แล้ว");
        assertThat(find(Anchor.class, list).all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        "hiring/contract/51",
                        "hiring/province/30?year=2554",
                        "hiring/contract/51",
                        "hiring/province/30?year=2555");
    }

    @Test
    void theDaysAreSetWithAReason() {
        HiringHqView page = page("tab=setup");
        assertThat(said(page))
                .contains("ลงนามสัญญาภายใน 10 วันทำการ", "ส่งมอบงานภายใน 5 วันทำการ")
                .contains("ตามหนังสือ ว 1353 ลงวันที่ 16 ก.ค. 2554", "guide.pdf");
        press("แก้เวลาที่ให้…", page);
        TermsDialog dialog = find(TermsDialog.class).single();
        find(IntegerField.class, dialog).all().getFirst().setValue(7);
        press("บันทึก", dialog);
        assertThat(years.done).isEmpty();
        because("ให้เร็วขึ้น", dialog);
        press("บันทึก", dialog);

        assertThat(years.done).containsExactly("terms ให้เร็วขึ้น");
        assertThat(years.terms).isEqualTo(new Terms(7, 10, 5, 5));
    }
}
