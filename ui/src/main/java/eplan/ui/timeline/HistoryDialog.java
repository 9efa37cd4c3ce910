package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import eplan.shared.FiscalYear;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.State;
import eplan.timeline.RoundView;
import eplan.timeline.TimelineChanges.Change;
import eplan.ui.casework.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What was changed in the year, latest first: change sets, and single moves made before there were any. */
final class HistoryDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final Set<State> PAST = EnumSet.of(State.APPLIED, State.UNDONE, State.FAILED);

    private final transient TimelineFaces faces;
    private final FiscalYear year;
    private final transient Runnable changed;
    private final Div list = new Div();

    HistoryDialog(TimelineFaces faces, FiscalYear year, Runnable changed) {
        this.faces = faces;
        this.year = year;
        this.changed = changed;
        addClassName("changes-dialog");
        setHeaderTitle(Words.of("timeline.history.title", year.toString()));
        list.addClassName("changes");
        add(list);
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
        show();
    }

    private void show() {
        list.removeAll();
        List<RoundView> rounds = faces.timelines().calendar(year);
        EditWords words = new EditWords(rounds, faces.registry().provinces());
        List<ChangeSet> all =
                !rounds.isEmpty() && faces.published(year) ? faces.sets().of(year) : List.of();
        List<Change> singles = faces.calendar().changes().history(year);
        List<ChangeSet> past =
                all.stream().filter(set -> PAST.contains(set.state())).toList();
        if (past.isEmpty() && singles.isEmpty()) {
            list.add(new Span(Words.of("timeline.history.none")));
        }
        Movers movers = new Movers(all, singles);
        past.forEach(set -> list.add(set(set, words, movers)));
        if (!singles.isEmpty()) {
            list.add(new H2(Words.of("timeline.history.single")));
            singles.forEach(change -> list.add(new SingleMove(faces, change, words, this::again)));
        }
    }

    private Div set(ChangeSet set, EditWords words, Movers movers) {
        Div said = new Div(
                new SetHead(set),
                new SetLines(set.lines(), words, movers, null),
                new SetReport(faces, set, faces.mayChange(), this::again));
        said.addClassNames("change", "change-set");
        return said;
    }

    private void again() {
        show();
        changed.run();
    }
}
