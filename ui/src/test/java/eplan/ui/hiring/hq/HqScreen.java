package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.hiring.Contracts;
import eplan.hiring.HeadcountDecisions;
import eplan.hiring.Headcounts;
import eplan.hiring.HiringExtensions;
import eplan.hiring.HiringRequests;
import eplan.hiring.HiringRisks;
import eplan.hiring.HiringSteps;
import eplan.hiring.HiringYears;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ScoreRules;
import eplan.hiring.ScoreRules.Rules;
import eplan.hiring.SystemScores;
import eplan.hiring.SystemScores.Progress;
import eplan.people.Role;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.testing.Answers;
import eplan.ui.testing.ScreenTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Headquarters' screen of the hiring cycle before a process owner, in hiring year 2555. */
abstract class HqScreen extends ScreenTest {

    final FakeHiringYears years = new FakeHiringYears();
    final FakeHeadcounts headcounts = new FakeHeadcounts();
    final FakeHeadcountDecisions decisions = new FakeHeadcountDecisions();
    final FakeLaterDates later = new FakeLaterDates();
    /** What these faces answer, by the name of the method. */
    final Map<String, Supplier<Object>> risks = new HashMap<>();

    final Map<String, Supplier<Object>> requests = new HashMap<>();
    final Map<String, Supplier<Object>> contracts = new HashMap<>();
    final Map<String, Supplier<Object>> steps = new HashMap<>();
    Optional<Progress> progress = Optional.empty();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(HiringYears.class, () -> years);
        context.registerBean(Headcounts.class, () -> headcounts);
        context.registerBean(HeadcountDecisions.class, () -> decisions);
        context.registerBean(HiringExtensions.class, () -> later);
        context.registerBean(HiringRequests.class, () -> Answers.of(HiringRequests.class, requests));
        context.registerBean(HiringRisks.class, () -> Answers.of(HiringRisks.class, risks));
        context.registerBean(Contracts.class, () -> Answers.of(Contracts.class, contracts));
        context.registerBean(HiringSteps.class, () -> Answers.of(HiringSteps.class, steps));
        context.registerBean(
                SystemScores.class, () -> Answers.of(SystemScores.class, Map.of("progress", () -> progress)));
        context.registerBean(
                ScoreRules.class,
                () -> Answers.of(
                        ScoreRules.class,
                        Map.of(
                                "of",
                                () -> new Rules(FakeHiringYears.YEAR, 0, List.of(), false, null, null),
                                "check",
                                () -> List.of())));
        context.registerBean(
                ProvinceEvaluations.class,
                () -> Answers.of(
                        ProvinceEvaluations.class,
                        Map.of("criteria", () -> List.of(new Criterion(1, "งาน", "Work", 50)))));
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.hiring.hq");
    }

    @BeforeEach
    void atHeadquarters() {
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_PROCESS_OWNER);
    }

    HiringHqView page(String query) {
        return open("hiring/hq", query, HiringHqView.class);
    }

    Button button(String text, Component in) {
        return find(Button.class, in).withText(text).single();
    }

    void press(String text, Component in) {
        test(button(text, in)).click();
    }

    /** Presses a button in a grid's cell, which is no part of the screen. */
    static void pressIn(Component cell, String text) {
        cell.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> text.equals(one.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** The place in the address bar. */
    static HqPlace place() {
        return HqPlace.from(UI.getCurrent().getActiveViewLocation().getQueryParameters());
    }

    IntegerField number(String label, Component in) {
        return find(IntegerField.class, in)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    /** Gives the reason in a dialog of our own. */
    void because(String reason, Component in) {
        test(find(TextArea.class, in).single()).setValue(reason);
    }

    /** Gives the reason in the dialog that only asks why. */
    void because(String reason) {
        ReasonDialog dialog = find(ReasonDialog.class).all().getLast(); // closed ones may still be there
        because(reason, dialog);
        test(find(Button.class, dialog).all().getLast()).click();
    }
}
