package eplan.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Held;
import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeStandingIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

/** Messages about the LAOs of an analyst who is away. */
class StandInMessagesViewTest extends MessagesScreen {

    private static final StandsFor ABSENT = new StandsFor(FakeMessages.ANALYST, "นายวิเคราะห์");

    private final FakeStandingIn standing = new FakeStandingIn(fakes);

    @Override
    protected void register(GenericApplicationContext context) {
        super.register(context);
        context.registerBean(Substitutions.class, () -> standing);
    }

    @BeforeEach
    void theAnalystOfOneLaoIsAway() {
        fakes.actAs(Role.ANALYST);
        Analyst absent = new Analyst(ABSENT.account(), ABSENT.name());
        portfolios.held.add(new Held(FakeRegistry.NONGBUA, "อบต. หนองบัวศาลา", "เมืองนครราชสีมา", absent));
        portfolios.held.add(new Held(FakeRegistry.PHOKLANG, "เทศบาลตำบลโพธิ์กลาง", "ปากช่อง", absent));
        messages.add(FakeRegistry.NONGBUA, "ยอดไม่ตรง", null, "ยอดไตรมาส 2");
    }

    private void standIn(Scope scope) {
        standing.standIn(ABSENT, Role.ANALYST, scope);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Held> laos() {
        return find(ComboBox.class, find(LaoChoice.class).single()).single();
    }

    @Test
    void anAnswerIsWrittenInTheAnalystsPlace() {
        standIn(Scope.EVERYTHING);
        MessagesView page = page("thread=1");

        type("แก้แล้ว");
        send(page);

        assertThat(messages.sent).hasSize(1);
        assertThat(standing.acted).containsExactly(FakeMessages.ANALYST);
    }

    @Test
    void aThreadIsBegunInTheAnalystsPlace() {
        standIn(Scope.EVERYTHING);
        page("lao=417");

        test(find(TextField.class, find(NewThreadForm.class).single()).single()).setValue("ยอดไม่ตรง");
        type("โปรดตรวจ");
        send(find(NewThreadForm.class).single());

        assertThat(messages.opened).hasSize(1);
        assertThat(standing.acted).containsExactly(FakeMessages.ANALYST);
    }

    @Test
    void whoStandsInForNobodyWritesInTheirOwnPlace() {
        MessagesView page = page("thread=1");

        type("แก้แล้ว");
        send(page);

        assertThat(messages.sent).hasSize(1);
        assertThat(standing.acted).isEmpty();
    }

    @Test
    void theLaosInTheirHandsCanBeWrittenAbout() {
        page("write=about");
        assertThat(laos().getListDataView().getItems()).isEmpty();
        standIn(new Scope(2L, null));

        page("");
        page("write=about");

        assertThat(laos().getListDataView().getItems()).extracting(Held::lao).containsExactly(FakeRegistry.PHOKLANG);
    }
}
