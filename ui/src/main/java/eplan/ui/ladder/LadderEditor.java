package eplan.ui.ladder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eplan.cycle.LadderProblem;
import eplan.cycle.LadderRow;
import eplan.shared.StaleForm;
import eplan.timeline.RoundKind;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.ArrayList;
import java.util.List;

/** The table: rows kind by kind, what is wrong with them, and putting them in force with a reason. */
final class LadderEditor extends Div implements RowLine.Acts {
    private static final long serialVersionUID = 1L;

    private final transient LadderFaces faces;
    private final transient LadderDraft draft;
    private final transient Runnable anew;
    private final transient Runnable late;
    private final boolean editable;
    private final Button activate = new Button(Words.of("ladder.activate"), press -> askWhy());
    private final Button reset = new Button(Words.of("ladder.reset"), press -> anew());
    private final ProblemList problems = new ProblemList(this::goTo);
    private final Div table = new Div();
    private final List<RowLine> lines = new ArrayList<>();

    /**
     * @param anew begins again from what is in force
     * @param late goes on from a version that came into force meanwhile
     */
    LadderEditor(LadderFaces faces, LadderDraft draft, Runnable anew, Runnable late) {
        this.faces = faces;
        this.draft = draft;
        this.anew = anew;
        this.late = late;
        this.editable = faces.mayChange();
        addClassName("ladder-editor");
        table.addClassName("ladder-table");
        if (editable) {
            add(acts());
        }
        add(problems, table);
        showRows();
    }

    private Div acts() {
        activate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph how = new Paragraph(Words.of("ladder.how"));
        how.addClassName("muted");
        Div acts = new Div(how, reset, activate);
        acts.addClassName("ladder-acts");
        return acts;
    }

    private void showRows() {
        table.removeAll();
        lines.clear();
        List<LadderRow> rows = draft.rows();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new RowLine(i + 1, rows.get(i), editable, this));
        }
        for (RoundKind kind : RoundKind.values()) {
            List<RowLine> ofKind = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).kind() == kind) {
                    ofKind.add(lines.get(i));
                }
            }
            table.add(new KindSection(kind, ofKind, editable ? () -> addTo(kind) : null));
        }
        check();
    }

    private void addTo(RoundKind kind) {
        int number = draft.add(kind);
        showRows();
        goTo(number);
    }

    @Override
    public void changed(int number, LadderRow row) {
        draft.set(number, row);
        check();
    }

    @Override
    public void removed(int number) {
        draft.remove(number);
        showRows();
        if (!lines.isEmpty()) {
            goTo(Math.min(number, lines.size()));
        }
    }

    private void goTo(int number) {
        lines.get(number - 1).focusFirst();
    }

    private void check() {
        List<LadderProblem> found = faces.ladder().check(draft.rows());
        problems.show(found);
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            lines.get(i)
                    .problems(found.stream()
                            .filter(problem -> problem.rows().contains(number))
                            .map(LadderWords::problem)
                            .toList());
        }
        boolean changed = draft.changed();
        activate.setEnabled(changed && found.isEmpty());
        reset.setEnabled(changed);
    }

    private void anew() {
        anew.run();
    }

    private void askWhy() {
        new ReasonDialog(
                        Words.of("ladder.activate.title"),
                        Words.of("ladder.activate.explained"),
                        Words.of("ladder.activate"),
                        this::put)
                .open();
    }

    private void put(String reason) {
        int number;
        try {
            number = faces.ladder().activate(draft.rows(), draft.inForce().id(), reason);
        } catch (StaleForm newer) {
            late.run();
            return;
        }
        Notify.done(Words.of("ladder.activated", number));
        anew.run();
    }
}
