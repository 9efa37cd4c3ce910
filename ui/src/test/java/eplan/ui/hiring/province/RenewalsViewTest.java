package eplan.ui.hiring.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import eplan.hiring.Contracts;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.HiringApprovals.Approval;
import eplan.hiring.HiringApprovals.Candidate;
import eplan.hiring.HiringApprovals.Found;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Sent;
import eplan.hiring.ProvinceEvaluations.Sheet;
import eplan.hiring.ProvinceEvaluations.Unscored;
import eplan.hiring.Renewals.Standing;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.ui.hiring.HiringSamples;
import eplan.ui.hiring.NotKeptLine;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of the province's people: contracts that end, whom headquarters do not keep, who is not evaluated. */
@ViewPackages(classes = ProvinceHiringView.class)
class RenewalsViewTest extends ProvinceScreen {

    private static final LocalDate CUT_OFF = LocalDate.of(2010, 6, 30);

    private void decided() {
        calls.answer("Renewals.notKept", List.of(HiringSamples.notKept()));
    }

    private static Form form() {
        return new Form(2, List.of(new Person(PRESENT.name(), KANDA, "")), "", "", "");
    }

    @Test
    void theDecisionStandsBesideWhoIsAskedForAgain() {
        assertThat(find(NotKeptLine.class, page("request")).exists()).isFalse();

        decided();
        assertThat(said(page("request"))).contains("กรมให้เปลี่ยนคน", "ผลงานต่ำ ตามหนังสือ ว 7", "1 มี.ค. 2554");

        request(form(), new Sent("วิชัย", LocalDate.of(2011, 3, 2)));
        assertThat(said(page("request"))).contains("กรมให้เปลี่ยนคน");
    }

    @Test
    void theDecisionStandsBesideWhoWasFound() {
        decided();
        calls.answer(
                "HiringApprovals.of",
                new Approval(
                        2,
                        null,
                        0,
                        0,
                        null,
                        null,
                        Optional.empty(),
                        null,
                        List.of(),
                        List.of(
                                new Found(1, new Candidate("กานดา", KANDA, ""), false),
                                new Found(2, new Candidate("ใหม่", null, ""), false))));
        assertThat(find(NotKeptLine.class, page("approval")).all()).hasSize(1);
    }

    @Test
    void contractsThatEndAreNamedWithHowFarTheirRenewalIs() {
        calls.answer(
                "Renewals.of",
                List.of(
                        HiringSamples.succession(Standing.SIGNED, new ContractId(77)),
                        HiringSamples.succession(Standing.APPROVED, null)));
        for (String tab : List.of("year", "contracts")) {
            calls.answer("Contracts.of", List.of(HiringSamples.contract(Contracts.State.RUNNING, Documents.ACCEPTED)));
            page(tab);
            RenewalsCard card = find(RenewalsCard.class).single();
            assertThat(said(card)).contains("ยังไม่มีสัญญาต่อ 1 จาก 2 สัญญา");
            assertThat(links(card))
                    .as("what nothing follows comes first")
                    .containsExactly(
                            "hiring/contract/51",
                            "hiring/sign/30?year=2555&renews=51",
                            "hiring/contract/51",
                            "hiring/contract/77");
        }
    }

    @Test
    void headquartersReadTheRenewalsAndDoNothing() {
        fakes.actAs(Role.HQ_OFFICER);
        fakes.registry.headquarters = true;
        calls.answer("Renewals.of", List.of(HiringSamples.succession(Standing.APPROVED, null)));
        page("year");
        assertThat(links(find(RenewalsCard.class).single())).containsExactly("hiring/contract/51");
    }

    @Test
    void whoBeganAfterTheCutOffIsNamedAndNotAskedFor() {
        calls.answer(
                        "ProvinceEvaluations.of",
                        new Sheet(
                                HiringSamples.YEAR, Fakes.KORAT, "นครราชสีมา", List.of(), List.of(), null, null, null))
                .answer(
                        "ProvinceEvaluations.unscored",
                        List.of(
                                new Unscored(new AccountId(31), "ใหม่", CUT_OFF.plusDays(5), CUT_OFF),
                                new Unscored(new AccountId(32), "ว่าง", null, CUT_OFF)));
        ProvinceHiringView page = page("evaluation");

        assertThat(said(page))
                .contains("เริ่มปฏิบัติงาน 5 ก.ค. 2553 หลังวันตัดข้อมูล 30 มิ.ย. 2553 ไม่ประเมินในปีนี้")
                .contains("ไม่มีวันปฏิบัติงานที่นับคะแนน", "ประเมินแล้ว 0 จาก 0 ราย");
        assertThat(find(UnscoredCard.class, page).all()).hasSize(2);
        assertThat(find(EvaluationForm.class, page).exists()).isFalse();
    }
}
