package eplan.ui.hiring.scores;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.SystemScores.Progress;
import eplan.hiring.SystemScores.Score;
import eplan.hiring.SystemScores.State;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.component.Notify;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.HiringFiles;
import eplan.ui.hiring.hq.ScoreRunLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scores of the nation or one province: how they are spread and a list; computing them anew. */
final class ScoresPart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ScoresScope scope;

    ScoresPart(ScoresScope scope) {
        this.scope = scope;
        addClassName("hq-part");
        List<Score> scores = scope.faces().scores().of(scope.year(), province());
        Progress run = scope.faces().scores().progress(scope.year()).orElse(null);
        add(new ScoreRunLine(scope.faces().scores(), scope.year(), () -> scope.done(Words.of("hiringhq.run.done"))));
        add(head(run, scores.size()));
        if (scores.isEmpty()) {
            add(new EmptyState(VaadinIcon.BAR_CHART, Words.of("hqscore.none"), Words.of("hqscore.none.why")));
        } else {
            add(new DistributionCard(scores), new ScoreGrid(scores));
        }
    }

    /** Null for the nation. */
    private @Nullable ProvinceId province() {
        String code = scope.place().province();
        return code == null
                ? null
                : scope.faces().registry().provinces().stream()
                        .filter(one -> one.code().equals(code))
                        .map(ProvinceView::id)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("province " + code));
    }

    private Div head(@Nullable Progress run, int count) {
        Div head = new Div(new Span(Words.of("hqscore.count", count, scope.scored())));
        head.addClassNames("card", "hq-line");
        Instant ended = run == null ? null : run.ended();
        if (ended != null) {
            head.add(new Span(Words.of("hqscore.computed", Words.moment(ended))));
        }
        if (count > 0) {
            head.add(HiringFiles.xlsx(
                    Words.of("hqscore.export"),
                    "hiring-scores-" + scope.be(),
                    () -> scope.faces().evaluations().xlsx(scope.year(), province())));
        }
        boolean running = run != null && run.state() == State.RUNNING;
        if (scope.faces().mayShape() && scope.opened() && !running) {
            head.add(new Button(Words.of("hqscore.run"), press -> ask()));
        }
        return head;
    }

    private void ask() {
        Confirm.ask(
                Words.of("hqscore.run.title", scope.be()),
                Words.of("hqscore.run.more"),
                Words.of("hqscore.run"),
                this::run);
    }

    private void run() {
        if (Attempt.to(() -> scope.faces().scores().run(scope.year()), Notify::warn, scope::stale)) {
            scope.done(Words.of("hqscore.run.begun"));
        }
    }
}
