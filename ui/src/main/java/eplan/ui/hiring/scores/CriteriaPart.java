package eplan.ui.hiring.scores;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The criteria of the province's half, which add up to 50; edited until the year opens, then only read. */
final class CriteriaPart extends Div implements CriterionLine.Acts {
    private static final long serialVersionUID = 1L;

    private final transient ScoresScope scope;
    private final boolean editable;
    private final List<CriterionLine> lines = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Span sum = new Span();
    private final Button save = new Button(Words.of("hqscore.criterion.save"), press -> askWhy());

    CriteriaPart(ScoresScope scope) {
        this.scope = scope;
        boolean frozen = scope.opened();
        this.editable = scope.faces().mayShape() && !frozen;
        addClassName("hq-part");
        list.addClassNames("card", "hq-criteria");
        add(head(frozen), bar(), list);
        scope.faces().evaluations().criteria(scope.year()).forEach(this::line);
        save.setEnabled(false);
        showSum();
    }

    private Div head(boolean frozen) {
        Div state = new Div(
                frozen
                        ? new Chip("mute", "■", Words.of("hqscore.frozen", scope.be()))
                        : new Chip("ok", "○", Words.of("hqscore.open", scope.be())));
        state.addClassName("hq-chips");
        Div head = new Div(state, new Paragraph(Words.of("hqscore.criterion.explained")));
        head.addClassNames("card", "hq-said");
        return head;
    }

    private Div bar() {
        sum.addClassName("strong");
        sum.getElement().setAttribute("role", "status");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button add = new Button(Words.of("hqscore.criterion.add"), press -> {
            line(null);
            changed();
        });
        add.setVisible(editable);
        save.setVisible(editable);
        Div bar = new Div(sum, add, save);
        bar.addClassNames("card", "hq-line");
        return bar;
    }

    private void line(@Nullable Criterion criterion) {
        CriterionLine line = new CriterionLine(criterion, editable, this);
        lines.add(line);
        list.add(line);
    }

    @Override
    public void changed() {
        showSum();
        save.setEnabled(total() == ProvinceEvaluations.HALF);
    }

    @Override
    public void removed(CriterionLine line) {
        lines.remove(line);
        list.remove(line);
        changed();
    }

    private int total() {
        return lines.stream().mapToInt(CriterionLine::most).sum();
    }

    private void showSum() {
        sum.setText(Words.of("hqscore.sum", total(), ProvinceEvaluations.HALF));
    }

    private void askWhy() {
        boolean complete = true;
        for (CriterionLine line : lines) {
            complete &= line.given();
        }
        if (complete) {
            new ReasonDialog(
                            Words.of("hqscore.criterion.save.title", scope.be()),
                            Words.of("hqscore.criterion.save.why"),
                            Words.of("hqscore.criterion.save"),
                            this::put)
                    .open();
        }
    }

    private void put(String reason) {
        List<Criterion> criteria = new ArrayList<>();
        lines.forEach(line -> criteria.add(line.criterion(criteria.size() + 1)));
        scope.faces().evaluations().criteria(scope.year(), criteria, reason);
        scope.done(Words.of("hqscore.criterion.saved"));
    }
}
