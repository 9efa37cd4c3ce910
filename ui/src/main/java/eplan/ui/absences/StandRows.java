package eplan.ui.absences;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eplan.people.AccountView;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Stand;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Those who stand in: one or several, each with a part of the work. */
final class StandRows extends Div {
    private static final long serialVersionUID = 1L;

    private final transient List<Part> parts;
    private final transient List<StandRow> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Paragraph nobody = new Paragraph(Words.of("absence.substitute.nobody"));
    private final Button more = new Button(Words.of("absence.substitute.more"), press -> more().focus());
    private transient List<AccountView> candidates = List.of();

    StandRows(List<Part> parts) {
        this.parts = parts;
        addClassName("stands");
        nobody.addClassName("muted");
        nobody.setVisible(false);
        lines.addClassName("stand-lines");
        add(new H3(Words.of("absence.substitutes")), nobody, lines, more);
        more();
    }

    private StandRow more() {
        StandRow row = new StandRow(parts, this::remove);
        row.offer(candidates);
        rows.add(row);
        lines.add(row);
        number();
        return row;
    }

    private void remove(StandRow row) {
        rows.remove(row);
        lines.remove(row);
        number();
        rows.getLast().focus();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1, rows.size() > 1);
        }
        more.setEnabled(rows.size() < Substitutions.MOST);
    }

    /** Whoever is away decides who could stand in. */
    void offer(List<AccountView> others) {
        candidates = others;
        rows.forEach(row -> row.offer(others));
    }

    /** Says that there is nobody who could. */
    void sayNobody(boolean none) {
        nobody.setVisible(none);
    }

    boolean complete(FormProblems problems) {
        boolean complete = true;
        for (StandRow row : rows) {
            complete &= row.complete(problems);
        }
        return complete;
    }

    /** Once {@link #complete}. */
    List<Stand> stands(LocalDate from, LocalDate to) {
        List<Stand> stands = new ArrayList<>();
        for (StandRow row : rows) {
            AccountView who = row.who();
            Part part = row.part();
            if (who != null && part != null) {
                stands.add(new Stand(who.id(), from, to, part.scope()));
            }
        }
        return stands;
    }

    /** A rule says no to the one of this name. */
    void wrong(Object name, String why, FormProblems problems) {
        rows.stream()
                .filter(row -> row.is(name))
                .findFirst()
                .ifPresentOrElse(row -> row.wrong(why, problems), () -> problems.say(why));
    }
}
