package eplan.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eplan.correspondence.Notices.Notice;
import eplan.ui.casework.Words;
import java.util.function.Consumer;

/** One notice, all of it a link; whoever follows it has read it. */
final class NoticeLine extends ListItem {
    private static final long serialVersionUID = 1L;

    NoticeLine(Notice notice, Consumer<Notice> followed) {
        Span words = new Span(NoticeWords.of(notice));
        words.addClassName("notice-what");
        Span when = new Span(Words.moment(notice.at()));
        when.addClassName("muted");
        Span below = new Span(when);
        if (!notice.read()) {
            Span fresh = new Span(getTranslation("bell.fresh"));
            fresh.addClassNames("chip", "soon");
            below.add(fresh);
            addClassName("unread");
        }
        below.addClassName("notice-when");
        add(new Anchor(NoticeWords.path(notice), words, below));
        addClickListener(click -> followed.accept(notice));
    }
}
