package eplan.ui.lao;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.cycle.RoundState;
import eplan.people.Portfolios;
import eplan.people.Portfolios.Analyst;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.ui.testing.FakeHolders;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeStandingIn;
import eplan.ui.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

/** The case of an LAO whose analyst is away. */
class StandInCaseViewTest extends ScreenTest {

    private final FakeStandingIn standing = new FakeStandingIn(fakes);
    private final FakeHolders holders = new FakeHolders();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Substitutions.class, () -> standing);
        context.registerBean(Portfolios.class, () -> holders);
    }

    @BeforeEach
    void itsAnalystIsAway() {
        fakes.actAs(Role.ANALYST);
        holders.analysts.put(
                FakeRegistry.NONGBUA, new Analyst(FakeStandingIn.MANA.account(), FakeStandingIn.MANA.name()));
    }

    private LaoCaseView page() {
        return open("lao/417", "round=plan", LaoCaseView.class);
    }

    private void note() {
        Details chase = find(Details.class).withClassName("chase-here").single();
        test(chase).openDetails();
        test(find(TextArea.class, chase).single()).setValue("ขอถึงวันศุกร์");
        test(find(Button.class, chase).withText("บันทึก").single()).click();
    }

    @Test
    void whoStandsInNotesInTheAnalystsPlaceAndIsToldSo() {
        standing.standIn(FakeStandingIn.MANA, Role.ANALYST, Scope.EVERYTHING);
        assertThat(said(page())).contains("ท่านติดตาม ตรวจสอบ และขอขยายเวลาของ อปท. นี้แทน มานะ ขยัน");

        note();

        assertThat(fakes.chasing.noted).hasSize(1);
        assertThat(standing.acted).containsExactly(FakeStandingIn.MANA.account());
    }

    @Test
    void whoStandsInVerifiesInTheAnalystsPlace() {
        standing.standIn(FakeStandingIn.MANA, Role.ANALYST, Scope.EVERYTHING);
        fakes.rounds.mayVerify = true;
        fakes.rounds.planState = RoundState.VERIFYING;
        page();

        test(find(Button.class).withText("รับรองว่าครบถ้วน").single()).click();

        assertThat(fakes.rounds.done).containsExactly("accept");
        assertThat(standing.acted).containsExactly(FakeStandingIn.MANA.account());
    }

    @Test
    void whoStandsInForNobodyActsInTheirOwnPlace() {
        assertThat(said(page())).doesNotContain("แทน มานะ");

        note();

        assertThat(fakes.chasing.noted).hasSize(1);
        assertThat(standing.acted).isEmpty();
    }

    @Test
    void whenTheDaysAreOverItIsSaidAndNothingIsNoted() {
        standing.standIn(FakeStandingIn.MANA, Role.ANALYST, Scope.EVERYTHING);
        LaoCaseView page = page();
        standing.over = true;

        note();

        assertThat(fakes.chasing.noted).isEmpty();
        assertThat(said(page)).contains("วันนี้ท่านไม่ได้ปฏิบัติงานแทนผู้นี้");
    }
}
