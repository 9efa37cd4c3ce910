package eplan.ui.absences;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.inbox.Leaving;
import eplan.people.People;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.ui.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The screen of absences on fakes; the head of the province is signed in. */
abstract class AbsenceScreen extends ScreenTest {

    final FakePeople people = new FakePeople();
    final FakeSubstitutions stints = new FakeSubstitutions(people);
    final FakeLeaving leaving = new FakeLeaving(people);

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(People.class, () -> people);
        context.registerBean(Substitutions.class, () -> stints);
        context.registerBean(Leaving.class, () -> leaving);
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.absences");
    }

    @BeforeEach
    void theHeadIsSignedIn() {
        fakes.actAs(Role.PROVINCIAL_HEAD);
    }

    AbsencesView page(String query) {
        return open("absences", query, AbsencesView.class);
    }

    void press(String text, Component in) {
        test(find(Button.class, in).withText(text).single()).click();
    }

    void because(String reason, Dialog in) {
        test(find(TextArea.class, in).single()).setValue(reason);
    }

    ComboBox<?> combo(Dialog in, int index) {
        return find(ComboBox.class, in).all().get(index);
    }

    void choose(Dialog in, int index, String label) {
        test(combo(in, index)).selectItem(label);
    }
}
