package eplan.ui.years;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.Role;
import eplan.registry.LaoCodes;
import eplan.shared.LaoId;
import eplan.timeline.ChangeSets;
import eplan.timeline.RoundAuthors;
import eplan.timeline.YearDrafts;
import eplan.timeline.YearRequests;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.testing.Answers;
import eplan.ui.testing.FakeYearRequests;
import eplan.ui.testing.ScreenTest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The screen of the years before a process owner; FY2554 is the only year, a draft unless a test says otherwise. */
abstract class YearsScreen extends ScreenTest {

    static final String PLAN = "2 แผนพัฒนา 3 ปี";

    final FakeYearDrafts drafts = new FakeYearDrafts();
    final FakeYearRequests requests = new FakeYearRequests();
    boolean fourEyes;

    /** Who shaped a round last. */
    Optional<RoundAuthors.Author> author = Optional.empty();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(YearDrafts.class, () -> drafts);
        context.registerBean(RoundAuthors.class, () -> round -> author);
        context.registerBean(YearRequests.class, () -> requests);
        context.registerBean(ChangeSets.class, () -> Answers.of(ChangeSets.class, Map.of("fourEyes", () -> fourEyes)));
        context.registerBean(
                LaoCodes.class,
                () -> codes -> codes.stream()
                        .filter(code -> code.startsWith("LAO-"))
                        .collect(Collectors.toMap(code -> code, code -> new LaoId(Long.parseLong(code.substring(4))))));
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.years");
    }

    @BeforeEach
    void atHeadquarters() {
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_PROCESS_OWNER);
    }

    YearsView page() {
        return open("years", "", YearsView.class);
    }

    void press(String text, Component in) {
        test(find(Button.class, in).withText(text).single()).click();
    }

    /** The button of a round's row. */
    void press(String act, String round) {
        Button button = find(Button.class).all().stream()
                .filter(one ->
                        one.getAriaLabel().filter((act + ": " + round)::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    PlanDialog opened(String round) {
        test(find(NativeButton.class).withText(round).single()).click();
        return find(PlanDialog.class).single();
    }

    TextField field(String label, Component in) {
        return find(TextField.class, in)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    BuddhistDatePicker day(String label, Component in) {
        return find(BuddhistDatePicker.class, in)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    /** Gives the reason in the dialog that is open. */
    void because(String reason, String act) {
        ReasonDialog dialog = find(ReasonDialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue(reason);
        press(act, dialog);
    }
}
