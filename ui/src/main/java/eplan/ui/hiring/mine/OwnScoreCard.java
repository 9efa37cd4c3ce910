package eplan.ui.hiring.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Score;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.Decimals;
import eplan.ui.hiring.Facts;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.PointBar;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own evaluation of a year: headquarters' half with the way to its cases, the province's half once its summary was sent. */
final class OwnScoreCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Score score;
    private final transient @Nullable Line line;

    OwnScoreCard(FiscalYear year, @Nullable Score score, @Nullable Line line) {
        this.score = score;
        this.line = line;
        addClassNames("card", "hiring-part");
        add(new H3(Words.of("ownhiring.score.year", year.toString())));
        if (score != null) {
            add(system(score));
        }
    }

    boolean hasAnything() {
        return score != null || line != null;
    }

    private Div system(Score score) {
        Span points =
                new Span(Words.of("ownhiring.score.system", Decimals.plain(score.points()), ProvinceEvaluations.HALF));
        points.addClassName("strong");
        Objection objection = score.objection();
        Anchor cases = new Anchor(
                HiringLinks.score(score.id()),
                Words.of(mayObject(score) ? "ownhiring.score.cases.object" : "ownhiring.score.cases"));
        Instant accepted = score.acceptedAt();
        Div line = new Div(points, new PointBar(score.points(), BigDecimal.valueOf(ProvinceEvaluations.HALF)), cases);
        line.addClassName("hiring-line");
        if (objection != null) {
            line.add(
                    objection.answer() == null
                            ? new Chip("late", "▲", Words.of("scorepage.objection.waits"))
                            : new Chip("ok", "✓", Words.of("scorepage.objection.answered")));
        } else if (accepted != null) {
            line.add(new Chip("ok", "✓", Words.of("scorepage.accepted", Words.moment(accepted))));
        }
        return line;
    }

    private boolean mayObject(Score score) {
        return score.objection() == null && score.acceptedAt() == null && line == null;
    }

    /** The province's half by these criteria, where it may be read. */
    void criteria(List<Criterion> criteria) {
        Line read = line;
        if (read == null) {
            add(new Paragraph(Words.of("ownhiring.score.province.later")));
            return;
        }
        Facts facts = new Facts();
        for (Criterion criterion : criteria) {
            BigDecimal points = read.points().get(criterion.position());
            if (points != null) {
                facts.line(
                        Words.either(criterion.nameTh(), criterion.nameEn()),
                        Words.of("hiringpage.points.of", Decimals.plain(points), criterion.most()));
            }
        }
        add(facts.line(Words.of("hiringprovince.evaluation.remark"), read.remark()));
        BigDecimal half = read.province();
        BigDecimal total = read.total();
        if (half != null && total != null) {
            Span sum = new Span(Words.of(
                    "hiringprovince.evaluation.total",
                    Decimals.plain(half),
                    ProvinceEvaluations.HALF,
                    Decimals.plain(total),
                    ProvinceEvaluations.HALF + ProvinceEvaluations.HALF));
            sum.addClassName("strong");
            add(sum);
        }
    }
}
