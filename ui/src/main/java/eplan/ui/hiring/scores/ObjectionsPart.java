package eplan.ui.hiring.scores;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.cycle.RoundStanding;
import eplan.hiring.SystemScores;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Score;
import eplan.timeline.WorkingDays;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.EmptyState;
import eplan.ui.component.StandingChip;
import eplan.ui.hiring.HiringFiles;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.hq.Figure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What analysts object to their scores; each leads to the score, where it is answered. Those that wait come first, the longest before
 * all, with the working days for which they have waited.
 */
final class ObjectionsPart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient WorkingDays workingDays;
    private final LocalDate today;

    ObjectionsPart(ScoresScope scope) {
        addClassName("hq-part");
        workingDays = scope.faces().workingDays().held();
        today = scope.faces().clock().today();
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
                all.stream()
                        .filter(ObjectionsPart::waits)
                        .sorted(Comparator.comparing(score -> objection(score).at()))
                        .toList());
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

    private ListItem line(Score score) {
        Objection objection = objection(score);
        Anchor name = new Anchor(HiringLinks.score(score.id()), score.name());
        name.addClassName("strong");
        Span where = new Span(Words.of("hqscore.objection.who", ScoreGrid.province(score), Figure.of(score.points())));
        Div who = new Div(name, where);
        who.addClassName("hq-stack");
        Span when = new Span(Words.moment(objection.at()));
        when.addClassName("muted");
        Div state = new Div(chip(objection), when);
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

    private Chip chip(Objection objection) {
        if (objection.answer() != null) {
            return ScoreGrid.chip(objection);
        }
        int waited = objection.waited(workingDays, today);
        int most = SystemScores.DAYS_TO_ANSWER;
        return waited > most
                ? new StandingChip(RoundStanding.OVERDUE, Words.of("hqscore.objection.late", waited, most))
                : new Chip("soon", "○", Words.of("hqscore.objection.days", waited));
    }
}
