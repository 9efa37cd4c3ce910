package eplan.ui.years;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eplan.shared.RoundId;
import eplan.timeline.RoundView;
import eplan.ui.casework.RoundWords;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The year's rounds with everything that shapes them. Some twenty rows, so a plain table; it scrolls sideways where it is narrow. */
final class PlanTable extends Div {
    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS =
            List.of("round", "items", "window", "lock", "data-year", "shift", "reminders", "basis");

    private final transient @Nullable RoundActs acts;
    private final boolean shaping;
    private final LocalDate today;
    private final transient Map<RoundId, Focusable<?>> doors = new HashMap<>();

    /** @param acts null for who only reads; @param shaping whether the year is still a draft that may be shaped */
    PlanTable(List<RoundView> rounds, @Nullable RoundActs acts, boolean shaping, LocalDate today) {
        this.acts = acts;
        this.shaping = shaping;
        this.today = today;
        addClassNames("card", "plan-card");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Words.of("years.rounds"));
        getElement().setAttribute("tabindex", "0");
        NativeTable table = new NativeTable();
        table.addClassName("plan-table");
        table.getHead().add(head());
        rounds.forEach(round -> table.getBody().add(row(round)));
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(new NativeTableHeaderCell(Words.of("years.column." + column))));
        if (acts != null) {
            head.add(new NativeTableHeaderCell(Words.of("years.column.acts")));
        }
        return head;
    }

    private NativeTableRow row(RoundView round) {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableCell(name(round)));
        Stream.of(
                        round.hiring() ? YearWords.NONE : RoundWords.items(round.items()),
                        YearWords.window(round),
                        round.lockOn() == null ? YearWords.NONE : Words.of("years.day", round.lockOn()),
                        round.dataYear().toString(),
                        Words.of("shift." + round.shift()),
                        RoundWords.reminders(round.reminders()),
                        round.legalBasis())
                .map(NativeTableCell::new)
                .forEach(row::add);
        RoundActs doing = acts;
        if (doing != null) {
            row.add(new NativeTableCell(buttons(round, doing)));
        }
        row.setClassName("retired", round.retired());
        return row;
    }

    private Component name(RoundView round) {
        Div name = new Div();
        name.addClassName("plan-name");
        RoundActs doing = acts;
        if (doing != null && shaping && !round.retired()) {
            NativeButton link = new NativeButton(YearWords.name(round), press -> doing.change(round.id()));
            link.addClassName("year-link");
            link.getElement().setAttribute("aria-label", Words.of("years.change.of", YearWords.name(round)));
            name.add(link);
            doors.put(round.id(), link);
        } else {
            name.add(new Span(YearWords.name(round)));
        }
        Span key = new Span(round.key());
        key.addClassName("muted");
        name.add(key);
        if (round.retired()) {
            name.add(new Chip("mute", "○", Words.of("years.round.retired")));
        }
        if (round.hiring()) {
            name.add(new Chip("mute", Words.of("years.kind.HIRING")));
        }
        return name;
    }

    /** None for a round of hiring, which is neither split nor merged nor taken out. */
    private Div buttons(RoundView round, RoundActs doing) {
        Div buttons = new Div();
        buttons.addClassName("plan-acts");
        if (round.hiring()) {
            return buttons;
        }
        boolean mayLeave = shaping || round.opensOn().isAfter(today);
        if (round.retired() && mayLeave) {
            buttons.add(button("years.restore", round, () -> doing.takeBackIn(round)));
        } else if (!round.retired()) {
            if (shaping && round.items().size() > 1) {
                buttons.add(button("years.split", round, () -> doing.split(round)));
            }
            if (shaping) {
                buttons.add(button("years.merge", round, () -> doing.merge(round)));
            }
            if (mayLeave) {
                buttons.add(button("years.retire", round, () -> doing.retire(round)));
            }
        }
        if (shaping && round.added()) {
            buttons.add(button("years.remove", round, () -> doing.remove(round)));
        }
        buttons.getChildren().findFirst().ifPresent(first -> doors.put(round.id(), (Button) first));
        return buttons;
    }

    /** Gives the keyboard to what is done with a round. @return false where nothing can be done with it */
    boolean focus(RoundId round) {
        Focusable<?> door = doors.get(round);
        if (door == null) {
            return false;
        }
        door.focus();
        return true;
    }

    private static Button button(String key, RoundView round, Runnable act) {
        Button button = new Button(Words.of(key), press -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.of(key) + ": " + YearWords.name(round));
        return button;
    }
}
