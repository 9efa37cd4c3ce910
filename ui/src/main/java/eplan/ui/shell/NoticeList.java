package eplan.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.correspondence.Notices;
import eplan.correspondence.Notices.Notice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest notices, each a link to its place. */
final class NoticeList extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LATEST = 20;

    private final transient Notices notices;
    private final transient Changed changed;
    private final Button readAll;
    private final UnorderedList lines = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("bell.empty"));
    private transient @Nullable Instant newest;

    /** Told when something was read. */
    interface Changed {
        /** @param leaving whether the person goes to another place */
        void read(boolean leaving);
    }

    NoticeList(Notices notices, Changed changed) {
        this.notices = notices;
        this.changed = changed;
        readAll = new Button(getTranslation("bell.read-all"), click -> readAll());
        readAll.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div head = new Div(new H2(getTranslation("bell.title")), readAll);
        head.addClassName("notices-head");
        addClassName("notices");
        add(head, none, lines);
    }

    void read() {
        List<Notice> latest = notices.latest(LATEST);
        newest = latest.isEmpty() ? null : latest.getFirst().at();
        none.setVisible(latest.isEmpty());
        readAll.setEnabled(latest.stream().anyMatch(notice -> !notice.read()));
        lines.removeAll();
        latest.forEach(notice -> lines.add(new NoticeLine(notice, this::followed)));
    }

    private void followed(Notice notice) {
        if (!notice.read()) {
            notices.read(notice.id(), notice.at());
        }
        changed.read(true);
    }

    private void readAll() {
        Instant seen = newest;
        if (seen != null) {
            notices.readUpTo(seen);
        }
        changed.read(false);
    }
}
