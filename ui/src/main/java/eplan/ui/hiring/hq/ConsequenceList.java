package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Fate;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a decision would mean for whom, where it means something; a contract can be given an earlier last day. */
final class ConsequenceList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient DecisionDraft draft;
    private final transient Runnable again;
    private final List<BuddhistDatePicker> days = new ArrayList<>();

    /** @param again after another last day was chosen */
    ConsequenceList(DecisionDraft draft, List<Consequence> all, Runnable again) {
        this.draft = draft;
        this.again = again;
        addClassName("hq-preview");
        Set<ProvinceId> touched = all.stream()
                .filter(one -> one.fate() != Fate.STAYS)
                .map(Consequence::province)
                .collect(Collectors.toSet());
        List<Consequence> shown =
                all.stream().filter(one -> touched.contains(one.province())).toList();
        add(new H3(Words.of("hiringhq.fate.title")), counts(all));
        if (shown.isEmpty()) {
            add(new Paragraph(Words.of("hiringhq.fate.nobody")));
        } else {
            add(new Paragraph(Words.of("hiringhq.fate.choose")), table(shown));
        }
    }

    /** Whether each day that was typed is one; what is none, such as 31 February, its field says, and it is not taken for the whole term. */
    boolean readable() {
        days.stream().filter(BuddhistDatePicker::unreadable).findFirst().ifPresent(picker -> picker.focus());
        return days.stream().noneMatch(BuddhistDatePicker::unreadable);
    }

    private static Div counts(List<Consequence> all) {
        Div counts = new Div();
        counts.addClassName("hq-chips");
        for (Fate fate : Fate.values()) {
            long count = all.stream().filter(one -> one.fate() == fate).count();
            counts.add(chip(fate, Words.of("hiringhq.fate.count", Words.of("hiring.fate." + fate), count)));
        }
        return counts;
    }

    private HqTable table(List<Consequence> shown) {
        HqTable table = new HqTable(
                Words.of("hiringhq.fate.title"),
                List.of(
                        Words.of("hiringhq.contractor"),
                        Words.of("board.province"),
                        Words.of("hiringhq.points.of"),
                        Words.of("hiringhq.fate"),
                        Words.of("hiringhq.last-day")));
        shown.forEach(one -> table.row(
                new Span(one.contractor()),
                new Span(one.provinceTh()),
                HqTable.number(Figure.of(one.points())),
                chip(one.fate(), Words.of("hiring.fate." + one.fate())),
                lastDay(one)));
        return table;
    }

    static Chip chip(Fate fate, String words) {
        return switch (fate) {
            case STAYS -> new Chip("ok", "✓", words);
            case NOT_RENEWED -> new Chip("late", "◇", words);
            case ENDS -> new Chip("far", "■", words);
        };
    }

    private Component lastDay(Consequence one) {
        BuddhistDatePicker picker = new BuddhistDatePicker();
        days.add(picker);
        picker.setAriaLabel(Words.of("hiringhq.last-day.of", one.contractor()));
        picker.setPlaceholder(Words.of("hiringhq.last-day.term", one.lastDay()));
        picker.setClearButtonVisible(true);
        picker.setInitialPosition(one.lastDay());
        picker.setValue(draft.end(one));
        picker.addValueChangeListener(change -> {
            if (change.isFromClient() && !picker.unreadable()) {
                draft.end(one, change.getValue());
                again.run();
            }
        });
        return picker;
    }
}
