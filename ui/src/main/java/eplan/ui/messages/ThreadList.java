package eplan.ui.messages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.correspondence.Messages.ThreadView;
import eplan.correspondence.ThreadId;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Threads, some at a time. What is read stays where it is until the list is read again, so that nothing jumps. */
final class ThreadList extends Div {
    private static final long serialVersionUID = 1L;

    static final int PAGE = 50;

    /** Where the threads come from. */
    interface Source {
        /** The page that follows {@code last}; the first one for null. */
        List<ThreadView> after(@Nullable ThreadView last);
    }

    private final UnorderedList lines = new UnorderedList();
    private final Button more = new Button(Words.of("messages.more"), press -> showMore());
    private final Map<ThreadId, ThreadLine> shown = new HashMap<>();
    private transient Source source = last -> List.of();
    private transient MessagesPlace list = MessagesPlace.START;
    private transient @Nullable ThreadView last;

    ThreadList() {
        addClassName("thread-list");
    }

    /** Reads a list from its beginning. */
    void read(MessagesPlace place, Source threads) {
        source = threads;
        list = place.list();
        last = null;
        shown.clear();
        lines.removeAll();
        removeAll();
        add(lines, more);
        showMore();
        if (shown.isEmpty()) {
            removeAll();
            add(empty());
        }
    }

    private EmptyState empty() {
        return list.questions()
                ? new EmptyState(
                        VaadinIcon.CHECK, Words.of("messages.questions.none"), Words.of("messages.questions.none.why"))
                : new EmptyState(VaadinIcon.COMMENTS_O, Words.of("messages.none"), Words.of("messages.none.why"));
    }

    private void showMore() {
        List<ThreadView> page = source.after(last);
        page.forEach(this::append);
        if (!page.isEmpty()) {
            last = page.getLast();
        }
        more.setVisible(page.size() == PAGE);
    }

    /** What was read since the page before moves behind it and comes again. */
    private void append(ThreadView thread) {
        if (!shown.containsKey(thread.id())) {
            ThreadLine line = new ThreadLine(thread, list);
            shown.put(thread.id(), line);
            lines.add(line);
        }
    }

    /** The thread as it is now, read. */
    void seen(ThreadView thread) {
        ThreadLine line = shown.get(thread.id());
        if (line != null) {
            line.show(thread, false);
        }
    }

    void choose(@Nullable ThreadId chosen) {
        shown.forEach((id, line) -> line.choose(id.equals(chosen)));
    }
}
