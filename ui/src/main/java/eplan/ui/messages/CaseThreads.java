package eplan.ui.messages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import eplan.correspondence.Messages;
import eplan.correspondence.Messages.ThreadView;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.ui.casework.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last threads about an LAO, and a way to write. */
@StyleSheet("context://eplan/messages.css")
public final class CaseThreads extends Div {
    private static final long serialVersionUID = 1L;

    static final int FEW = 5;
    private static final int MANY = 200;

    private final transient Messages messages;
    private final transient LaoId lao;
    private final UnorderedList lines = new UnorderedList();
    private final Paragraph none = new Paragraph(Words.of("messages.case.none"));
    private final Button more = new Button(Words.of("messages.more"), press -> showAll());

    CaseThreads(Messages messages, LaoId lao, @Nullable EntryRoundId round, boolean mayWrite) {
        this.messages = messages;
        this.lao = lao;
        addClassNames("case-threads");
        Div head = new Div(new H2(Words.of("messages.case")));
        head.addClassName("case-threads-head");
        if (mayWrite) {
            RouterLink write = MessagesPlace.about(lao, round).link(Words.of("messages.write"));
            write.addClassName("button-link");
            head.add(write);
        }
        none.addClassName("muted");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(head, lines, none, more);
        showFew();
    }

    private void showFew() {
        List<ThreadView> threads = messages.ofLao(lao, FEW + 1);
        show(threads.stream().limit(FEW).toList());
        more.setVisible(threads.size() > FEW);
    }

    private void showAll() {
        show(messages.ofLao(lao, MANY));
        more.setVisible(false);
    }

    private void show(List<ThreadView> threads) {
        lines.removeAll();
        threads.forEach(thread -> lines.add(new ThreadLine(thread, MessagesPlace.START)));
        lines.setVisible(!threads.isEmpty());
        none.setVisible(threads.isEmpty());
    }
}
