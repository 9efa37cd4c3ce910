package eplan.ui.hiring.scores;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules.Problem;
import eplan.hiring.ScoreRules.Rules;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.shared.StaleForm;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import eplan.ui.hiring.hq.Figure;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules of the system score: weights and steps of each criterion, edited until the year opens, then only read. */
final class RulesPart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ScoresScope scope;
    private final transient RulesDraft draft;
    private final boolean editable;
    private final RuleProblems problems = new RuleProblems();
    private final Span sum = new Span();
    private final Div groups = new Div();
    private final Map<ScoreCriterion, Paragraph> weights = new EnumMap<>(ScoreCriterion.class);
    private final Button save = new Button(Words.of("hqscore.rule.save"), press -> askWhy());

    RulesPart(ScoresScope scope) {
        this.scope = scope;
        Rules rules = scope.faces().rules().of(scope.year());
        this.draft = new RulesDraft(rules);
        this.editable = scope.faces().mayShape() && !rules.frozen();
        addClassName("hq-part");
        groups.addClassName("hq-rules");
        add(new RulesHead(rules, scope.be()), bar(), problems, groups);
        showSteps();
    }

    private Div bar() {
        sum.addClassName("strong");
        sum.getElement().setAttribute("role", "status");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setVisible(editable);
        Div bar = new Div(sum, save);
        bar.addClassNames("card", "hq-line");
        return bar;
    }

    private void showSteps() {
        groups.removeAll();
        for (ScoreCriterion criterion : ScoreCriterion.values()) {
            groups.add(group(criterion));
        }
        check();
    }

    private Div group(ScoreCriterion criterion) {
        UnorderedList lines = new UnorderedList();
        draft.of(criterion)
                .forEach(place -> lines.add(
                        new RuleLine(draft.step(place), editable, step -> changed(place, step), () -> removed(place))));
        Paragraph weight = new Paragraph();
        weights.put(criterion, weight);
        Div group = new Div(new H2(Words.of("hiring.score." + criterion)), weight, lines);
        group.addClassNames("card", "hq-said");
        if (editable) {
            Button add = new Button(Words.of("hqscore.rule.add"), press -> {
                draft.add(criterion);
                showSteps();
            });
            add.setAriaLabel(Words.of("hqscore.rule.add") + ": " + Words.of("hiring.score." + criterion));
            group.add(add);
        }
        return group;
    }

    private void changed(int place, RulesDraft.Step step) {
        draft.set(place, step);
        check();
    }

    private void removed(int place) {
        draft.remove(place);
        showSteps();
    }

    private void check() {
        List<ScoreRow> rows = draft.rows().orElse(List.of());
        boolean blank = rows.isEmpty();
        List<Problem> found = blank ? List.of() : scope.faces().rules().check(rows);
        problems.show(blank, found);
        showWeights();
        save.setEnabled(draft.changed() && !blank && found.isEmpty());
    }

    private void showWeights() {
        BigDecimal all = BigDecimal.ZERO;
        for (Map.Entry<ScoreCriterion, Paragraph> one : weights.entrySet()) {
            BigDecimal weight = draft.weight(one.getKey());
            one.getValue().setText(Words.of("hqscore.rule.weight", Figure.of(weight)));
            all = all.add(weight);
        }
        sum.setText(Words.of("hqscore.sum", Figure.of(all), ProvinceEvaluations.HALF));
    }

    private void askWhy() {
        new ReasonDialog(
                        Words.of("hqscore.rule.save.title", scope.be()),
                        Words.of("hqscore.rule.save.why"),
                        Words.of("hqscore.rule.save"),
                        this::put)
                .open();
    }

    /** What was typed stays when somebody was faster, now as a change of what they set. */
    private void put(String reason) {
        try {
            scope.faces()
                    .rules()
                    .set(scope.year(), draft.version(), draft.rows().orElseThrow(), reason);
        } catch (StaleForm newer) {
            draft.goOnFrom(scope.faces().rules().of(scope.year()));
            Notify.warn(Words.of("hqscore.rule.stale"));
            return;
        }
        scope.done(Words.of("hqscore.rule.saved"));
    }
}
