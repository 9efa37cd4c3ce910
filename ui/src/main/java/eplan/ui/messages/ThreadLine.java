package eplan.ui.messages;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import eplan.correspondence.Messages.ThreadView;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;

/** One thread in a list, all of it a link: subject, about whom, the last words, and whether they are new. */
final class ThreadLine extends ListItem {
    private static final long serialVersionUID = 1L;

    private final RouterLink link;

    ThreadLine(ThreadView thread, MessagesPlace list) {
        link = list.reading(thread.id()).link("");
        link.addClassName("thread-link");
        addClassName("thread-line");
        add(link);
        show(thread, thread.unread());
    }

    void show(ThreadView thread, boolean unread) {
        link.removeAll();
        setClassName("unread", unread);
        link.add(
                line("thread-top", part("thread-subject", thread.subject()), when(thread)),
                part("muted", ThreadWords.about(thread)),
                part("thread-last", Words.of("messages.said", lastBy(thread), thread.lastWords())));
        Span chips = line("thread-chips", ThreadWords.chips(thread, unread).toArray(Span[]::new));
        if (chips.getComponentCount() > 0) {
            link.add(chips);
        }
    }

    private static String lastBy(ThreadView thread) {
        return CaseLines.who(thread.lastBy(), thread.lastFor());
    }

    private static Span when(ThreadView thread) {
        Span when = part("muted", Words.moment(thread.lastAt()));
        when.addClassName("nowrap");
        return when;
    }

    /** Marks the thread that is open beside the list. */
    void choose(boolean chosen) {
        setClassName("chosen", chosen);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private static Span part(String part, String words) {
        Span span = new Span(words);
        span.addClassName(part);
        return span;
    }

    private static Span line(String part, Span... parts) {
        Span line = new Span(parts);
        line.addClassName(part);
        return line;
    }
}
