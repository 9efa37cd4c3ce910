package eplan.ui.ladder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.timeline.RoundKind;
import eplan.ui.casework.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one kind of round. */
final class KindSection extends Section {
    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS =
            List.of("number", "rung", "days", "audience", "late", "setting", "remove");

    /** @param adding adds a row; null for who only reads */
    KindSection(RoundKind kind, List<RowLine> lines, @Nullable Runnable adding) {
        addClassNames("card", "ladder-kind");
        String name = LadderWords.kind(kind);
        add(new H2(name));
        UnorderedList list = new UnorderedList();
        if (!lines.isEmpty()) {
            list.add(head(adding != null));
        }
        lines.forEach(list::add);
        add(list);
        if (adding != null) {
            Button more = new Button(Words.of("ladder.add"), VaadinIcon.PLUS.create(), press -> adding.run());
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            more.setAriaLabel(Words.of("ladder.add.to", name));
            add(more);
        }
    }

    /** For the eye only: each field says its own name. */
    private static ListItem head(boolean editable) {
        ListItem head = new ListItem();
        head.addClassNames("ladder-row", "ladder-head");
        head.getElement().setAttribute("aria-hidden", "true");
        COLUMNS.stream()
                .filter(column -> editable || !column.equals("remove"))
                .forEach(column -> head.add(new Span(column.equals("remove") ? "" : Words.of("ladder." + column))));
        return head;
    }
}
