package eplan.ui.absences;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.people.Substitutions.Substitution;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** For whom one stands in, one's own absences, the others' of the office, and what is past. */
final class AbsenceLists extends Div {
    private static final long serialVersionUID = 1L;

    private final transient AbsenceFaces faces;
    private final transient LocalDate today;
    private final transient Runnable changed;

    /** @param changed called after one was ended */
    AbsenceLists(AbsenceFaces faces, Office office, Runnable changed) {
        this.faces = faces;
        this.today = faces.clock().today();
        this.changed = changed;
        addClassName("absence-lists");
        List<Substitution> mine = faces.substitutions().mine();
        List<Substitution> all = faces.of(office);
        add(list("absence.for", mine, this::iStandIn, faces.mayDecideAtHome()));
        add(list("absence.mine", mine, this::iAmAway, true));
        add(list("absence.others", all, this::withoutMe, faces.mayDecide(office)));
        List<Substitution> past = all.stream().filter(this::past).toList();
        if (!past.isEmpty()) {
            add(opened(past));
        }
    }

    private StintList list(String key, List<Substitution> of, Predicate<Substitution> which, boolean mayEnd) {
        Consumer<Substitution> end = mayEnd ? this::askEnd : null;
        List<Substitution> shown = of.stream()
                .filter(one -> !past(one))
                .filter(which)
                .sorted(Comparator.comparing(Substitution::from).thenComparingLong(Substitution::id))
                .toList();
        return new StintList(key, shown, one -> new StintLine(one, today, end));
    }

    private boolean past(Substitution one) {
        return StintState.of(one, today).past();
    }

    private boolean iStandIn(Substitution one) {
        return faces.isMe(one.substitute().id());
    }

    private boolean iAmAway(Substitution one) {
        return faces.isMe(one.absent().id());
    }

    private boolean withoutMe(Substitution one) {
        return !iStandIn(one) && !iAmAway(one);
    }

    /** Made when it is opened: years of an office are long. */
    private Details opened(List<Substitution> past) {
        Details details = new Details(Words.of("absence.past", past.size()));
        details.addClassNames("card", "stints");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                UnorderedList list = new UnorderedList();
                past.forEach(one -> list.add(new StintLine(one, today, null)));
                details.add(list);
            }
        });
        return details;
    }

    private void askEnd(Substitution one) {
        new ReasonDialog(
                        Words.of("absence.end.title", StintLine.names(one)),
                        Words.of("absence.end.why", one.to()),
                        Words.of("absence.end"),
                        why -> {
                            faces.substitutions().end(one.id(), why);
                            Notify.done(Words.of("absence.end.done", StintLine.names(one)));
                            changed.run();
                        })
                .open();
    }
}
