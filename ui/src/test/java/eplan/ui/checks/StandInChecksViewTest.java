package eplan.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import eplan.cycle.LaoChecks;
import eplan.people.Portfolios;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.shared.LaoId;
import eplan.status.LikelyLate;
import eplan.status.LikelyLate.Why;
import eplan.ui.testing.FakeHolders;
import eplan.ui.testing.FakeStandingIn;
import eplan.ui.testing.ScreenTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The checks of who stands in: their own LAOs, and those of the analyst who is away. */
@ViewPackages(classes = ChecksView.class)
class StandInChecksViewTest extends ScreenTest {

    private final FakeChecks checks = new FakeChecks();
    private final FakeLikely likely = new FakeLikely();
    private final FakeStandingIn standing = new FakeStandingIn(fakes);
    private final FakeHolders holders = new FakeHolders();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(LaoChecks.class, () -> checks);
        context.registerBean(LikelyLate.class, () -> likely);
        context.registerBean(Substitutions.class, () -> standing);
        context.registerBean(Portfolios.class, () -> holders);
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.checks");
    }

    @BeforeEach
    void oneLaoIsManas() {
        fakes.actAs(Role.ANALYST);
        standing.standIn(FakeStandingIn.MANA, Role.ANALYST, Scope.EVERYTHING);
        holders.analysts.put(new LaoId(417), FakeChecks.MANA);
        checks.add(417, "อบต. หนองบัวศาลา", FakeChecks.MANA, null, true);
        checks.add(388, "เทศบาลตำบลโพธิ์กลาง", null, null, true);
    }

    private void lookAtAll() {
        open("checks", "", ChecksView.class);
        chooseAll();
        press("ดูแล้ว 2 แห่ง");
    }

    private void chooseAll() {
        test(find(Checkbox.class).all().stream()
                        .filter(one -> "เลือกทุกแห่งที่แสดง".equals(one.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void press(String text) {
        test(find(Button.class).withTextContaining(text).all().getFirst()).click();
    }

    @Test
    void eachLaoIsLookedAtInItsAnalystsPlace() {
        lookAtAll();

        assertThat(checks.done).containsExactly("[388] ", "[417] ");
        assertThat(standing.acted).containsExactly(FakeStandingIn.MANA.account());
        assertThat(notified()).contains("บันทึกว่าดูแล้ว 2 แห่ง");
    }

    @Test
    void whatIsRefusedOfOnePartDoesNotHideTheOther() {
        standing.over = true;

        lookAtAll();

        assertThat(checks.done).containsExactly("[388] ");
        assertThat(notified()).contains("วันนี้ท่านไม่ได้ปฏิบัติงานแทนผู้นี้", "บันทึกว่าดูแล้ว 1 แห่ง");
        assertThat(find(ChoiceLine.class).all()).hasSize(1);
    }

    @Test
    void theLaosOfTheAbsentAreRemindedInTheirPlace() {
        likely.add(417, "อบต. หนองบัวศาลา", Set.of(Why.UNTOUCHED));
        likely.add(388, "เทศบาลตำบลโพธิ์กลาง", Set.of(Why.UNTOUCHED));
        open("checks", "tab=late", ChecksView.class);
        chooseAll();

        press("ส่งเตือน 2 งวด");

        assertThat(likely.today).hasSize(2);
        assertThat(standing.acted).containsExactly(FakeStandingIn.MANA.account());
        assertThat(notified()).contains("ส่งเตือนแล้ว 2 งวด");
    }
}
