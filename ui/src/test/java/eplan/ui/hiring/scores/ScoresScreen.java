package eplan.ui.hiring.scores;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.hiring.HiringYears;
import eplan.hiring.HqOutages;
import eplan.hiring.HqOutages.Outage;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ScoreRules;
import eplan.hiring.SystemScores;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Progress;
import eplan.hiring.SystemScores.Score;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.hiring.hq.FakeHiringYears;
import eplan.ui.testing.Answers;
import eplan.ui.testing.ScreenTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The screen of the scores before a process owner, in hiring year 2555. */
abstract class ScoresScreen extends ScreenTest {

    final FakeHiringYears years = new FakeHiringYears();
    final FakeScoreRules rules = new FakeScoreRules();
    final List<Score> scores = new ArrayList<>();
    final List<Criterion> criteria =
            new ArrayList<>(List.of(new Criterion(1, "คุณภาพ", "Quality", 30), new Criterion(2, "เวลา", "Time", 20)));
    final List<Outage> outages = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    Optional<Progress> progress = Optional.empty();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(HiringYears.class, () -> years);
        context.registerBean(ScoreRules.class, () -> rules);
        context.registerBean(
                SystemScores.class,
                () -> Answers.of(
                        SystemScores.class,
                        Map.of(
                                "of", () -> List.copyOf(scores),
                                "progress", () -> progress,
                                "run", () -> done.add("run"))));
        context.registerBean(
                ProvinceEvaluations.class,
                () -> Answers.of(ProvinceEvaluations.class, Map.of("criteria", this::criteria)));
        context.registerBean(
                HqOutages.class,
                () -> Answers.of(
                        HqOutages.class,
                        Map.of(
                                "of", () -> List.copyOf(outages),
                                "record", () -> done.add("record"),
                                "remove", () -> done.add("remove"))));
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.hiring.scores");
    }

    /** Asked for, and set: both by the same name. */
    private Object criteria() {
        done.add("criteria");
        return List.copyOf(criteria);
    }

    @BeforeEach
    void atHeadquarters() {
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_PROCESS_OWNER);
    }

    void score(long id, ProvinceId province, String name, String points, @Nullable Objection objection) {
        scores.add(new Score(
                id,
                FakeHiringYears.YEAR,
                new AccountId(id),
                name,
                province,
                "จังหวัด " + province,
                "Province " + province,
                new BigDecimal(points),
                new BigDecimal("120.5"),
                id == 3 ? LocalDate.of(2011, 3, 1) : null,
                objection,
                null,
                null));
    }

    HiringScoresView page(String query) {
        return open("hiring/scores", query, HiringScoresView.class);
    }

    Button button(String text, Component in) {
        return find(Button.class, in).withText(text).single();
    }

    void press(String text, Component in) {
        test(button(text, in)).click();
    }

    /** Gives the reason in the dialog that only asks why. */
    void because(String reason) {
        ReasonDialog dialog = find(ReasonDialog.class).all().getLast(); // closed ones may still be there
        test(find(TextArea.class, dialog).single()).setValue(reason);
        test(find(Button.class, dialog).all().getLast()).click();
    }
}
