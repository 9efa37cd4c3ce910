package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.function.Function;

/** A long list, some lines at a time. */
final class PagedList<T> extends Div {
    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    /** Read at once, as a list behind a figure is counted anew at each reading. */
    private static final int READ = 8 * SIZE;

    /** Reads a page. */
    interface Pages<T> {
        List<T> of(int from, int size);
    }

    private final long count;
    private final transient Pages<T> pages;
    private final transient Function<T, ListItem> line;
    private final UnorderedList list = new UnorderedList();
    private final Span where = new Span();
    private final Button back = new Button(Words.of("paged.back"), press -> show(-SIZE));
    private final Button on = new Button(Words.of("paged.on"), press -> show(SIZE));
    private transient List<T> read = List.of();
    private int readFrom;
    private int from;

    PagedList(long count, Pages<T> pages, Function<T, ListItem> line) {
        this.count = count;
        this.pages = pages;
        this.line = line;
        addClassName("paged");
        list.addClassName("paged-lines");
        where.getElement().setAttribute("role", "status");
        Div turn = new Div(back, where, on);
        turn.addClassName("paged-turn");
        add(list, turn);
        show(0);
    }

    private void show(int by) {
        from = Math.max(0, from + by);
        List<T> some = page();
        list.removeAll();
        some.forEach(one -> list.add(line.apply(one)));
        where.setText(
                some.isEmpty()
                        ? Words.of("paged.none")
                        : Words.of(
                                "paged.where",
                                CalendarWords.count(from + 1L),
                                CalendarWords.count(from + (long) some.size()),
                                CalendarWords.count(Math.max(count, from + (long) some.size()))));
        back.setEnabled(from > 0);
        on.setEnabled(from + SIZE < count);
    }

    private List<T> page() {
        if (read.isEmpty() || from < readFrom || from >= readFrom + READ) {
            readFrom = from - from % READ;
            read = pages.of(readFrom, READ);
        }
        int first = Math.min(from - readFrom, read.size());
        return read.subList(first, Math.min(first + SIZE, read.size()));
    }
}
