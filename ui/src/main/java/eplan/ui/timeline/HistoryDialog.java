package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.timeline.RoundView;
import eplan.timeline.TimelineChanges.Change;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.Notify;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The year's moves, latest first; the latest of each date can be put back. */
final class HistoryDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient TimelineFaces faces;
    private final FiscalYear year;
    private final transient Runnable undone;
    private final Div list = new Div();

    HistoryDialog(TimelineFaces faces, FiscalYear year, Runnable undone) {
        this.faces = faces;
        this.year = year;
        this.undone = undone;
        addClassName("changes-dialog");
        setHeaderTitle(Words.of("timeline.history.title", year.be() + ""));
        list.addClassName("changes");
        add(list);
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
        show();
    }

    private void show() {
        list.removeAll();
        List<Change> changes = faces.changes().history(year);
        if (changes.isEmpty()) {
            list.add(new Span(Words.of("timeline.history.none")));
        }
        Map<Object, RoundView> rounds =
                faces.timelines().rounds(year).stream().collect(Collectors.toMap(RoundView::id, Function.identity()));
        Map<ProvinceId, ProvinceView> provinces =
                faces.registry().provinces().stream().collect(Collectors.toMap(ProvinceView::id, Function.identity()));
        changes.forEach(change -> {
            RoundView round = rounds.get(change.round());
            list.add(line(
                    change, round == null ? change.roundKey() : CalendarWords.name(round), where(change, provinces)));
        });
    }

    private static String where(Change change, Map<ProvinceId, ProvinceView> provinces) {
        @Nullable ProvinceView province = change.province() == null ? null : provinces.get(change.province());
        return province == null
                ? Words.of("timeline.scope.nation")
                : Words.either(province.nameTh(), province.nameEn());
    }

    private Div line(Change change, String round, String where) {
        Span what = new Span(round + " · " + where);
        what.addClassName("strong");
        Div said = new Div(
                what,
                new Div(Words.of("timeline.from-to", CalendarWords.day(change.oldDue()), change.newDue())),
                new Div(change.letter() == null ? change.reason() : change.reason() + " · " + change.letter()));
        Span by = new Span(Words.of("timeline.history.by", change.by(), Words.moment(change.at())));
        by.addClassName("muted");
        said.add(by);
        Div line = new Div(said);
        line.addClassName("change");
        if (change.undone()) {
            line.add(new Chip("mute", Words.of("timeline.history.undone")));
        } else if (change.undoable() && faces.mayChange()) {
            Button undo = new Button(Words.of("timeline.undo"), press -> ask(change, round));
            undo.addThemeVariants(ButtonVariant.LUMO_SMALL);
            line.add(undo);
        }
        return line;
    }

    private void ask(Change change, String round) {
        new ReasonDialog(
                        Words.of("timeline.undo.title", round),
                        Words.of("timeline.undo.explained", change.newDue(), change.oldDue()),
                        Words.of("timeline.undo"),
                        why -> {
                            faces.changes().undo(change.id(), why);
                            Notify.done(Words.of("timeline.undone", round));
                            show();
                            undone.run();
                        })
                .open();
    }
}
