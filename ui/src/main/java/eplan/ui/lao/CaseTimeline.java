package eplan.ui.lao;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that happened to an LAO, the latest first, by fiscal year: a part of it at a time, of all kinds or of those that are
 * chosen.
 */
final class CaseTimeline extends Div {
    private static final long serialVersionUID = 1L;

    static final int PAGE = 30;

    private final transient List<CaseEntry> entries;
    private final Set<CaseKind> chosen = EnumSet.noneOf(CaseKind.class);
    private final List<NativeButton> chips = new ArrayList<>();
    private final OrderedList lines = new OrderedList();
    private final Paragraph count = new Paragraph();
    private final Button more = new Button(Words.of("case.more"), press -> showMore());
    private int shown = PAGE;

    /** @param entries the latest first */
    CaseTimeline(List<CaseEntry> entries) {
        this.entries = entries;
        addClassName("case-timeline");
        lines.addClassName("events");
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        add(kinds(), count, lines, more);
        show();
    }

    private Div kinds() {
        Div kinds = new Div();
        kinds.addClassName("case-kinds");
        kinds.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of("case.kinds"));
        for (CaseKind kind : CaseKind.values()) {
            long many = entries.stream().filter(entry -> entry.kind() == kind).count();
            if (many > 0) {
                NativeButton chip = chip(kind, many);
                chips.add(chip);
                kinds.add(chip);
            }
        }
        kinds.setVisible(chips.size() > 1);
        return kinds;
    }

    /** Pressed: of this kind, beside those that are pressed as well; none pressed shows all. */
    private NativeButton chip(CaseKind kind, long many) {
        NativeButton chip = new NativeButton(Words.of("case.kind.count", Words.of("case.kind." + kind), many));
        chip.addClassName("case-kind");
        press(chip, false);
        chip.addClickListener(press -> {
            boolean on = chosen.add(kind);
            if (!on) {
                chosen.remove(kind);
            }
            press(chip, on);
            shown = PAGE;
            show();
        });
        return chip;
    }

    private static void press(NativeButton chip, boolean on) {
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }

    private void showMore() {
        shown += PAGE;
        show();
    }

    /** All there is, of every kind, as on paper. */
    void showAll() {
        chosen.clear();
        chips.forEach(chip -> press(chip, false));
        shown = entries.size();
        show();
    }

    private void show() {
        List<CaseEntry> matching = entries.stream()
                .filter(entry -> chosen.isEmpty() || chosen.contains(entry.kind()))
                .toList();
        List<CaseEntry> part = matching.stream().limit(shown).toList();
        lines.removeAll();
        FiscalYear year = null;
        for (CaseEntry entry : part) {
            year = line(entry, year);
        }
        count.setText(
                matching.isEmpty() ? Words.of("case.nothing") : Words.of("case.shown", part.size(), matching.size()));
        more.setVisible(part.size() < matching.size());
    }

    /** With the year above the first line of each: the lines themselves name day and month. */
    private FiscalYear line(CaseEntry entry, @Nullable FiscalYear last) {
        FiscalYear year = FiscalYear.of(entry.at().atZone(BusinessClock.ZONE).toLocalDate());
        if (!year.equals(last)) {
            ListItem heading = new ListItem(Words.of("case.year", year.toString()));
            heading.addClassName("case-year");
            lines.add(heading);
        }
        lines.add(new TimelineLine(entry));
        return year;
    }
}
