package eplan.ui.hiring.scores;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Score;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringFiles;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.hq.Figure;
import java.util.List;
import java.util.Objects;

/** What analysts object to their scores; each leads to the score, where it is answered. Those that wait come first. */
final class ObjectionsPart extends Div {
    private static final long serialVersionUID = 1L;

    ObjectionsPart(ScoresScope scope) {
        addClassName("hq-part");
        List<Score> all = scope.faces().scores().of(scope.year(), null).stream()
                .filter(score -> score.objection() != null)
                .toList();
        if (all.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE,
                    Words.of("hqscore.objection.none"),
                    Words.of("hqscore.objection.none.why")));
            return;
        }
        add(HiringFiles.xlsx(
                Words.of("hqscore.objection.export"),
                "hiring-objections-" + scope.be(),
                () -> scope.faces().scores().objectionsXlsx(scope.year())));
        show(
                "hqscore.objection.waiting",
                all.stream().filter(ObjectionsPart::waits).toList());
        show("hqscore.objection.done", all.stream().filter(one -> !waits(one)).toList());
    }

    private static Objection objection(Score score) {
        return Objects.requireNonNull(score.objection());
    }

    private static boolean waits(Score score) {
        return objection(score).answer() == null;
    }

    private void show(String key, List<Score> scores) {
        if (!scores.isEmpty()) {
            UnorderedList lines = new UnorderedList();
            lines.addClassNames("hq-list", "card");
            scores.forEach(score -> lines.add(line(score)));
            add(new H2(Words.of(key, scores.size())), lines);
        }
    }

    private static ListItem line(Score score) {
        Objection objection = objection(score);
        Anchor name = new Anchor(HiringLinks.score(score.id()), score.name());
        name.addClassName("strong");
        Span where = new Span(Words.of("hqscore.objection.who", ScoreGrid.province(score), Figure.of(score.points())));
        Div who = new Div(name, where);
        who.addClassName("hq-stack");
        Span when = new Span(Words.moment(objection.at()));
        when.addClassName("muted");
        Div state = new Div(ScoreGrid.chip(objection), when);
        state.addClassName("hq-chips");
        Div words = new Div(new Paragraph("“" + objection.text() + "”"));
        words.addClassNames("hq-wide", "hq-words");
        String answer = objection.answer();
        if (answer != null) {
            words.add(new Paragraph(Words.of(
                    "hqscore.objection.answer", Objects.requireNonNullElse(objection.answeredBy(), ""), answer)));
        }
        ListItem line = new ListItem(who, state, words);
        line.addClassName("hq-item");
        return line;
    }
}
