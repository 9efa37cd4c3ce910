package eplan.ui.hiring.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.SystemScores.Score;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.Decimals;
import eplan.ui.hiring.Facts;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.HiringWords;
import eplan.ui.hiring.PointBar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One analyst: headquarters' half to read, with the way to its cases; the province's half by criteria; both halves together. */
final class EvaluationCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Line line;
    private final Span total = new Span();
    private final @Nullable EvaluationForm form;

    /**
     * @param score what headquarters' half opens to; null before it is computed
     * @param kept told when points were kept; null for who only reads
     */
    EvaluationCard(
            InProvince here, List<Criterion> criteria, Line line, @Nullable Score score, @Nullable Runnable kept) {
        this.line = line;
        addClassNames("card", "hiring-part", "evaluation");
        add(head(line), systemHalf(line, score));
        if (kept == null) {
            this.form = null;
            add(provinceHalf(criteria, line));
        } else {
            EvaluationForm fields = new EvaluationForm(here, criteria, line, this::showTotal, kept);
            this.form = fields;
            add(fields);
        }
        total.addClassName("strong");
        total.getElement().setAttribute("role", "status");
        add(total);
        showTotal(line.province());
    }

    /** Whose card it is, while something is typed in it and not kept. */
    Optional<String> unsaved() {
        return form != null && form.unsaved() ? Optional.of(line.name()) : Optional.empty();
    }

    private static Div head(Line line) {
        Div head = new Div(new H3(line.name()));
        head.addClassName("hiring-line");
        if (line.leftOn() != null) {
            head.add(new Chip("mute", "–", Words.of("hiringprovince.evaluation.left", line.leftOn())));
        } else if (line.province() != null) {
            head.add(new Chip("ok", "✓", Words.of("hiringprovince.evaluation.done")));
        } else {
            head.add(new Chip("soon", "○", Words.of("hiringprovince.evaluation.todo")));
        }
        return head;
    }

    private static Div systemHalf(Line line, @Nullable Score score) {
        BigDecimal points = line.system();
        Div half = new Div(new Span(Words.of("hiringprovince.evaluation.system")));
        half.addClassName("evaluation-half");
        half.add(number(points));
        if (points != null) {
            half.add(new PointBar(points, BigDecimal.valueOf(ProvinceEvaluations.HALF)));
        }
        if (score != null) {
            half.add(new Anchor(HiringLinks.score(score.id()), Words.of("hiringprovince.evaluation.cases")));
            if (EvaluationPart.waits(score.objection())) {
                half.add(new Chip("late", "▲", Words.of("hiringprovince.evaluation.objection")));
            }
        }
        return half;
    }

    private static Span number(@Nullable BigDecimal points) {
        Span number = new Span(
                points == null
                        ? Words.of("hiringprovince.evaluation.pending")
                        : Words.of("hiringpage.points.of", Decimals.plain(points), ProvinceEvaluations.HALF));
        number.addClassName("strong");
        return number;
    }

    private static Component provinceHalf(List<Criterion> criteria, Line line) {
        Facts facts = new Facts();
        for (Criterion criterion : criteria) {
            BigDecimal points = line.points().get(criterion.position());
            facts.line(
                    Words.either(criterion.nameTh(), criterion.nameEn()),
                    points == null
                            ? HiringWords.NONE
                            : Words.of("hiringpage.points.of", Decimals.plain(points), criterion.most()));
        }
        return facts.line(Words.of("hiringprovince.evaluation.remark"), line.remark())
                .line(Words.of("hiringprovince.evaluation.by"), line.by());
    }

    /** @param half the province's, as it is typed; null while something is missing or wrong */
    private void showTotal(@Nullable BigDecimal half) {
        BigDecimal system = line.system();
        if (half == null) {
            total.setText(Words.of("hiringprovince.evaluation.half.missing"));
        } else if (system == null) {
            total.setText(Words.of("hiringprovince.evaluation.half", Decimals.plain(half), ProvinceEvaluations.HALF));
        } else {
            total.setText(Words.of(
                    "hiringprovince.evaluation.total",
                    Decimals.plain(half),
                    ProvinceEvaluations.HALF,
                    Decimals.plain(system.add(half)),
                    ProvinceEvaluations.HALF + ProvinceEvaluations.HALF));
        }
        total.setVisible(line.leftOn() == null);
    }
}
