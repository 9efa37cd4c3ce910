package eplan.ui.hiring.province;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Decimals;
import eplan.ui.hiring.FormMistakes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The province's points for one analyst, by criteria. None takes more than its most, so the half cannot be exceeded. */
final class EvaluationForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MS = 300;
    private static final int LONGEST_REMARK = 1000;
    private static final BigDecimal HALF_POINT = new BigDecimal("0.5");

    private final transient InProvince here;
    private final transient Line line;
    private final transient Runnable kept;
    private final transient Map<Criterion, TextField> fields = new LinkedHashMap<>();
    private final transient Consumer<@Nullable BigDecimal> typed;
    private final FormMistakes mistakes = new FormMistakes();
    private final TextArea remark = new TextArea(Words.of("hiringprovince.evaluation.remark"));
    private final Span said = new Span();
    private final Button reread = new Button(Words.of("hiringpage.reread"));
    private int version;
    private boolean unsaved;

    /** @param typed told the sum as it is typed, null while it is not complete; @param kept told when it was kept */
    EvaluationForm(
            InProvince here, List<Criterion> criteria, Line line, Consumer<@Nullable BigDecimal> typed, Runnable kept) {
        this.here = here;
        this.line = line;
        this.version = line.version();
        this.typed = typed;
        this.kept = kept;
        addClassName("hiring-form");
        Div points = new Div();
        points.addClassName("evaluation-points");
        criteria.forEach(criterion -> points.add(field(criterion)));
        remark.setMaxLength(LONGEST_REMARK);
        remark.setValue(line.remark());
        remark.setValueChangeMode(ValueChangeMode.ON_BLUR);
        remark.addValueChangeListener(change -> unsaved = true);
        said.addClassName("muted");
        said.getElement().setAttribute("role", "status");
        Button keep = new Button(Words.of("hiringprovince.evaluation.keep"), press -> keep());
        keep.setAriaLabel(Words.of("hiringprovince.evaluation.keep.of", line.name()));
        reread.addClickListener(press -> here.changed().run());
        reread.setVisible(false);
        Div foot = new Div(keep, said, reread);
        foot.addClassName("hiring-acts");
        add(mistakes, points, remark, foot);
    }

    /** Whether something was typed since it was last kept. */
    boolean unsaved() {
        return unsaved;
    }

    private TextField field(Criterion criterion) {
        TextField field = new TextField(Words.of(
                "hiringprovince.evaluation.criterion",
                Words.either(criterion.nameTh(), criterion.nameEn()),
                criterion.most()));
        field.getElement().setAttribute("inputmode", "decimal");
        BigDecimal points = line.points().get(criterion.position());
        if (points != null) {
            field.setValue(Decimals.plain(points));
        }
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(change -> {
            said.setText("");
            unsaved = true;
            look(criterion, field);
            typed.accept(sum());
        });
        fields.put(criterion, field);
        return field;
    }

    /** Whole or half points, from nothing to the criterion's most. */
    private static Optional<BigDecimal> points(Criterion criterion, TextField field) {
        return Decimals.parse(field.getValue())
                .filter(points -> points.compareTo(BigDecimal.valueOf(criterion.most())) <= 0
                        && points.remainder(HALF_POINT).signum() == 0);
    }

    private static void look(Criterion criterion, TextField field) {
        boolean right = field.getValue().isBlank() || points(criterion, field).isPresent();
        field.setErrorMessage(right ? "" : wrong(criterion));
        field.setInvalid(!right);
    }

    private static String wrong(Criterion criterion) {
        return Words.of("hiringprovince.evaluation.wrong", criterion.most());
    }

    private @Nullable BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Criterion, TextField> one : fields.entrySet()) {
            Optional<BigDecimal> points = points(one.getKey(), one.getValue());
            if (points.isEmpty()) {
                return null;
            }
            sum = sum.add(points.get());
        }
        return sum;
    }

    private void keep() {
        mistakes.clear();
        Map<Integer, BigDecimal> points = new TreeMap<>();
        fields.forEach((criterion, field) -> points(criterion, field)
                .ifPresentOrElse(
                        given -> {
                            field.setInvalid(false);
                            points.put(criterion.position(), given);
                        },
                        () -> mistakes.wrong(field, wrong(criterion))));
        if (mistakes.none() && Attempt.to(() -> keep(points), mistakes::say, this::changedElsewhere)) {
            unsaved = false;
            said.setText(Words.of("hiringprovince.evaluation.kept"));
            kept.run();
        }
    }

    private void keep(Map<Integer, BigDecimal> points) {
        version = here.forms()
                .evaluations()
                .evaluate(
                        here.year(),
                        here.id(),
                        line.analyst(),
                        version,
                        points,
                        remark.getValue().strip());
    }

    /** Nothing is overwritten, and what is typed stays until the latest is read. */
    private void changedElsewhere() {
        reread.setVisible(true);
        mistakes.say(Words.of("error.stale"));
    }
}
