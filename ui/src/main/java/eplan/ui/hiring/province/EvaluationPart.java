package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ProvinceEvaluations.Sheet;
import eplan.hiring.ProvinceEvaluations.Undecided;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Score;
import eplan.shared.AccountId;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Duty 2: the two halves of each present analyst, and the summary to headquarters. */
final class EvaluationPart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient InProvince here;
    private final Div summary = new Div();
    private final List<EvaluationCard> cards = new ArrayList<>();

    EvaluationPart(InProvince here) {
        this.here = here;
        addClassName("hiring-parts");
        Sheet sheet = sheet();
        Map<AccountId, Score> scores = scores();
        Paragraph halves = new Paragraph(Words.of("hiringprovince.evaluation.halves", ProvinceEvaluations.HALF));
        halves.addClassName("muted");
        add(new H2(Words.of("hiringprovince.evaluation.title")), halves, summary);
        if (sheet.lines().isEmpty()) {
            add(new Paragraph(Words.of("hiringprovince.evaluation.nobody")));
        }
        boolean writes = sheet.sentOn() == null && here.reader().writesForProvince();
        for (Line line : sheet.lines()) {
            Score score = scores.get(line.analyst());
            boolean fills = writes && line.leftOn() == null;
            cards.add(new EvaluationCard(here, sheet.criteria(), line, score, fills ? this::showSummary : null));
        }
        cards.forEach(this::add);
        here.forms().evaluations().unscored(here.year(), here.id()).forEach(one -> add(new UnscoredCard(one)));
        showSummary();
    }

    private Sheet sheet() {
        return here.forms().evaluations().of(here.year(), here.id());
    }

    private Map<AccountId, Score> scores() {
        Map<AccountId, Score> all = new HashMap<>();
        here.forms().scores().of(here.year(), here.id()).forEach(score -> all.put(score.analyst(), score));
        return all;
    }

    /** As it stands now: the cards keep what is typed in them. */
    private void showSummary() {
        Sheet sheet = sheet();
        List<String> objecting = here.forms().scores().of(here.year(), here.id()).stream()
                .filter(score -> waits(score.objection()))
                .map(Score::name)
                .toList();
        List<Undecided> undecided = here.forms().evaluations().undecided(here.year(), here.id());
        summary.removeAll();
        summary.add(new SummaryCard(here, sheet, objecting, undecided, this::unsaved));
    }

    /** Who would be sent with other points than those that stand on the screen. */
    private List<String> unsaved() {
        return cards.stream()
                .map(EvaluationCard::unsaved)
                .flatMap(Optional::stream)
                .toList();
    }

    static boolean waits(@Nullable Objection objection) {
        return objection != null && objection.answer() == null;
    }
}
