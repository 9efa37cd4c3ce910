package eplan.ui.hiring.hq;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import eplan.cycle.RoundStanding;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.OfNation;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Sent;
import eplan.hiring.HiringYears.Cell;
import eplan.shared.AccountId;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.ui.component.EmptyState;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nakhon Ratchasima wants one post more, Phuket what it has; Krabi is four working days late. */
@ViewPackages(classes = HiringHqView.class)
class RequestsViewTest extends HqScreen {

    private static final LocalDate DUE = LocalDate.of(2011, 7, 30);
    private static final Sent SENT = new Sent("สมหญิง", LocalDate.of(2011, 7, 28));

    @BeforeEach
    void three() {
        Person stays = new Person("นายเก่ง", new AccountId(71), "");
        Person comes = new Person("นางใหม่ <b>", null, "");
        Form more = new Form(6, List.of(stays, comes), "อปท. เพิ่มขึ้น", "สมศักดิ์", "ท้องถิ่นจังหวัด");
        Form same = new Form(1, List.of(stays), "", "มานะ", "ท้องถิ่นจังหวัด");
        requests.put(
                "nation",
                () -> List.of(
                        new OfNation(
                                Fakes.KORAT,
                                "30",
                                "นครราชสีมา",
                                "Nakhon Ratchasima",
                                5,
                                more,
                                SENT,
                                step(RoundStanding.ON_TIME, 0)),
                        new OfNation(
                                FakeHiringYears.PHUKET,
                                "83",
                                "ภูเก็ต",
                                "Phuket",
                                1,
                                same,
                                SENT,
                                step(RoundStanding.ON_TIME, 0)),
                        new OfNation(
                                new ProvinceId(81),
                                "81",
                                "กระบี่",
                                "Krabi",
                                2,
                                null,
                                null,
                                step(RoundStanding.OVERDUE, 4))));
    }

    private static Cell step(RoundStanding standing, int overdue) {
        return new Cell(new HiringStepId(31), standing, DUE, overdue, 0, 0);
    }

    private RequestGrid grid() {
        return find(RequestGrid.class).single();
    }

    private String cell(int row, int column) {
        return said(test(grid()).getCellComponent(row, column));
    }

    @Test
    void sumsSayWhatTheNationAsksFor() {
        assertThat(said(page("tab=requests")))
                .contains("ส่งแล้ว 2 จาก 3 จังหวัด", "เกินกำหนด 1 จังหวัด")
                .contains("จังหวัดที่ส่งแล้วขอ 7 อัตรา จากบัญชี 6 อัตรา")
                .contains("ขอมากกว่าบัญชี 1 จังหวัด · น้อยกว่า 0 จังหวัด", "รายเดิม 2 ราย · รายใหม่ 1 ราย");
    }

    @Test
    void aRowSaysWhatItsProvinceAsksForAndLeadsToTheForm() {
        page("tab=requests");

        assertThat(((Anchor) test(grid()).getCellComponent(0, 0)).getHref())
                .isEqualTo("hiring/province/30?year=2555&tab=request");
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("5");
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("6");
        assertThat(cell(0, 3)).contains("มากกว่า 1");
        assertThat(cell(1, 3)).contains("เท่ากัน");
        assertThat(cell(0, 4)).contains("รายเดิม 1: นายเก่ง", "รายใหม่ 1: นางใหม่ <b>");
        assertThat(test(grid()).getCellText(0, 5)).isEqualTo("อปท. เพิ่มขึ้น");
        assertThat(cell(0, 6)).contains("สมศักดิ์", "ท้องถิ่นจังหวัด");
        assertThat(cell(0, 7)).contains("ส่งเมื่อ 28 ก.ค. 2554");
    }

    @Test
    void whoHasNotSentSaysTheDateAndHowLate() {
        page("tab=requests");

        assertThat(test(grid()).getCellText(2, 2)).isEqualTo("–");
        assertThat(cell(2, 7)).contains("เกิน 4 วันทำการ", "ครบกำหนด 30 ก.ค. 2554");
    }

    @Test
    void canBeNarrowedToWhatDiffersOrIsMissingAndToAProvince() {
        page("tab=requests&only=1");
        assertThat(test(grid()).size()).isEqualTo(2);
        page("tab=requests&q=ภู");
        assertThat(test(grid()).getRow(0).code()).isEqualTo("83");

        HiringHqView page = page("tab=requests&only=1&q=ภู");
        assertThat(find(EmptyState.class).exists()).isTrue();
        press("ล้างตัวกรอง", page);
        assertThat(test(grid()).size()).isEqualTo(3);
    }

    @Test
    void allFormsAreExported() {
        assertThat(find(Anchor.class, page("tab=requests"))
                        .withText("แบบแสดงความประสงค์ทุกจังหวัด (XLSX)")
                        .exists())
                .isTrue();
    }
}
