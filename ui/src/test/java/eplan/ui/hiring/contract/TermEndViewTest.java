package eplan.ui.hiring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import eplan.hiring.ContractEnds.Ending;
import eplan.hiring.Contracts;
import eplan.hiring.Renewals.Standing;
import eplan.people.Role;
import eplan.shared.ContractId;
import eplan.ui.hiring.HiringSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a contract's page says of the end of its term. */
@ViewPackages(classes = HiringContractView.class)
class TermEndViewTest extends ContractScreen {

    private static final String LOOK = "ดูว่างานและ อปท. จะไปอยู่กับใคร";

    @BeforeEach
    void goesTo() {
        calls.answer(
                "ContractEnds.previewTerm",
                new Ending(
                        LocalDate.of(2011, 9, 30),
                        Map.of("มานะ", 4),
                        Map.of("", 45),
                        List.of(),
                        null,
                        List.of(),
                        false));
    }

    private void renewal(Standing standing, ContractId successor) {
        calls.answer("Renewals.of", Optional.of(HiringSamples.succession(standing, successor)));
    }

    private TermEndCard card() {
        page();
        return find(TermEndCard.class).single();
    }

    @Test
    void longBeforeTheEndItsOutcomeIsShownWhenAsked() {
        TermEndCard card = card();
        assertThat(find(EndingCard.class, card).exists()).isFalse();

        press(LOOK, card);

        assertThat(said(card)).contains("งานค้าง 4 เรื่อง ไปที่ มานะ", "อปท. 45 แห่ง ไปที่ ยังไม่มีผู้ดูแล");
        assertThat(calls.done).as("it is only looked at").isEmpty();
    }

    @Test
    void inTheLastThirtyDaysItIsShownUnasked() {
        lastDay = today().plusDays(30);
        assertThat(find(EndingCard.class, card()).exists()).isTrue();

        lastDay = today().plusDays(31);
        assertThat(find(EndingCard.class, card()).exists()).isFalse();
    }

    @Test
    void aRenewalLeadsToWhereItIsAskedForApprovedOrSigned() {
        renewal(Standing.NOT_ASKED, null);
        assertThat(said(card())).contains("สัญญาสิ้นสุด 30 ก.ย. 2554 · ปีการจ้าง 2555", "ยังไม่ได้ขอจ้างต่อ");
        assertThat(links(card())).containsExactly("hiring/province/30?year=2555&tab=request");

        renewal(Standing.ASKED, null);
        assertThat(links(card())).containsExactly("hiring/province/30?year=2555&tab=approval");

        renewal(Standing.APPROVED, null);
        assertThat(links(card())).containsExactly("hiring/sign/30?year=2555&renews=51");

        renewal(Standing.SIGNED, new ContractId(77));
        assertThat(links(card())).containsExactly("hiring/contract/77");
    }

    @Test
    void headquartersDecisionStandsBesideIt() {
        renewal(Standing.ASKED, null);
        calls.answer("Renewals.notKept", List.of(HiringSamples.notKept()));
        assertThat(said(card())).contains("กรมให้เปลี่ยนคน", "ผลงานต่ำ ตามหนังสือ ว 7");
    }

    @Test
    void analystsReadHowFarItIsAndDoNothing() {
        fakes.actAs(Role.ANALYST);
        renewal(Standing.APPROVED, null);
        calls.answer("Renewals.notKept", List.of(HiringSamples.notKept()));
        TermEndCard card = card();

        assertThat(said(card)).contains("อนุมัติการจ้างแล้ว ยังไม่ลงนาม").doesNotContain("กรมให้เปลี่ยนคน");
        assertThat(links(card)).isEmpty();
        assertThat(offers(LOOK)).isFalse();
    }

    @Test
    void whatHasEndedHasNoEndAhead() {
        state = Contracts.State.SETTLING;
        page();
        assertThat(find(TermEndCard.class).all()).noneMatch(Component::isVisible);
    }
}
