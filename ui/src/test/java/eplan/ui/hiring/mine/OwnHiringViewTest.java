package eplan.ui.hiring.mine;

import static eplan.ui.hiring.HiringSamples.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import eplan.hiring.Contracts;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.HiringYears;
import eplan.hiring.Instalments;
import eplan.hiring.Instalments.Instalment;
import eplan.hiring.Instalments.State;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.SystemScores;
import eplan.hiring.SystemScores.Score;
import eplan.people.Role;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringSamples;
import eplan.ui.hiring.HiringScreen;
import eplan.ui.testing.Fakes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = OwnHiringView.class)
class OwnHiringViewTest extends HiringScreen {

    @Override
    protected List<Class<?>> faces() {
        return List.of(
                Contracts.class, Instalments.class, SystemScores.class, ProvinceEvaluations.class, HiringYears.class);
    }

    @Override
    protected String scanned() {
        return "eplan.ui.hiring.mine";
    }

    @BeforeEach
    void anAnalyst() {
        fakes.actAs(Role.ANALYST);
        calls.answer("HiringYears.years", List.of(YEAR))
                .answer("SystemScores.mine", Optional.empty())
                .answer("ProvinceEvaluations.mine", Optional.empty())
                .answer("ProvinceEvaluations.criteria", List.of(new Criterion(1, "ปริมาณงาน", "Amount", 50)))
                .answer("Contracts.mine", List.of(HiringSamples.contract(Contracts.State.RUNNING, Documents.ACCEPTED)));
        instalments(HiringSamples.instalment(5, State.OPEN, 0));
    }

    private void instalments(Instalment last) {
        calls.answer("Instalments.of", List.of(HiringSamples.instalment(4, State.ACCEPTED, 0), last));
    }

    private OwnHiringView page() {
        return open("hiring/mine", "", OwnHiringView.class);
    }

    @Test
    void theInstalmentToDeliverIsSaidWithTheWayToItsReport() {
        OwnHiringView page = page();

        assertThat(said(page)).contains("สัญญาเลขที่ 12/2554", "ส่งมอบงวดที่ 5 ภายใน 7 มี.ค. 2554", "เลยกำหนดส่งมอบ");
        assertThat(links(page)).contains("hiring/contract/51", "hiring/contract/51?instalment=5");
    }

    @Test
    void whatCameBackIsToBeCorrected() {
        instalments(HiringSamples.instalment(5, State.RETURNED, 0));

        assertThat(said(page())).contains("แก้ไขแล้วส่งมอบงวดที่ 5 อีกครั้ง");
    }

    @Test
    void whatWasDeliveredWaitsForTheProvince() {
        instalments(HiringSamples.instalment(5, State.DELIVERED, 0));

        assertThat(said(page())).contains("งวดที่ 5 รอจังหวัดตรวจรับงาน");
    }

    @Test
    void theNextOneIsSaidWhenNothingIsOpen() {
        instalments(HiringSamples.instalment(6, State.PLANNED, 0));

        assertThat(said(page())).contains("งวดถัดไปคืองวดที่ 6 ทำงานถึง 31 มี.ค. 2554");
    }

    @Test
    void withoutAContractItSaysSo() {
        calls.answer("Contracts.mine", List.of());
        page();

        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    private Instant accepted;

    private void scored() {
        calls.answer(
                "SystemScores.mine",
                Optional.of(new Score(
                        99,
                        YEAR,
                        Fakes.ME,
                        "กานดา",
                        Fakes.KORAT,
                        "นครราชสีมา",
                        "Nakhon Ratchasima",
                        new BigDecimal("41.50"),
                        new BigDecimal("540.0"),
                        null,
                        null,
                        null,
                        accepted)));
    }

    @Test
    void theOwnScoreLeadsToItsCasesAndTheProvincesHalfComesLater() {
        scored();
        OwnHiringView page = page();

        assertThat(said(page)).contains("คะแนนจากข้อมูลในระบบ 41.5 จาก 50", "ดูได้เมื่อจังหวัดส่งสรุปผลแล้ว");
        assertThat(links(page)).contains("hiring/score/99");
    }

    @Test
    void aScoreThatWasAcceptedSaysSoAndIsNotObjectedTo() {
        accepted = Instant.parse("2011-03-09T03:12:00Z");
        scored();

        assertThat(said(page())).contains("ยอมรับคะแนนเมื่อ").doesNotContain("หรือทักท้วง");
    }

    @Test
    void onceTheSummaryWasSentBothHalvesAreThere() {
        scored();
        calls.answer(
                "ProvinceEvaluations.mine",
                Optional.of(new Line(
                        Fakes.ME,
                        1,
                        "กานดา",
                        null,
                        new BigDecimal("41.50"),
                        Map.of(1, new BigDecimal("43.5")),
                        new BigDecimal("43.5"),
                        "ทำงานดี",
                        "วิชัย")));

        assertThat(said(page()))
                .contains("43.5 จาก 50", "รวม 85 จาก 100", "ทำงานดี")
                .doesNotContain("หรือทักท้วง");
    }
}
