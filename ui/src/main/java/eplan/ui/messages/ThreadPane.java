package eplan.ui.messages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import eplan.correspondence.Messages.MessageView;
import eplan.correspondence.Messages.ThreadView;
import eplan.people.Actor;
import eplan.ui.casework.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thread, oldest message first, with the field to write in below. */
final class ThreadPane extends Section {
    private static final long serialVersionUID = 1L;

    private final transient MessagesFaces faces;
    private final transient ThreadHead.Acts acts;
    private final Div top = new Div();
    private final OrderedList messages = new OrderedList();

    /** @param box null for who only reads */
    ThreadPane(MessagesFaces faces, MessagesPlace place, ThreadHead.Acts acts, @Nullable WriteBox box) {
        this.faces = faces;
        this.acts = acts;
        addClassName("thread");
        getElement().setAttribute("aria-label", Words.of("messages.thread"));
        messages.addClassName("thread-messages");
        RouterLink back = place.list().link(Words.of("messages.back"));
        back.addClassName("thread-back");
        add(back, top, messages, box == null ? readOnly() : box);
    }

    private static Paragraph readOnly() {
        Paragraph words = new Paragraph(Words.of("messages.read-only"));
        words.addClassName("muted");
        return words;
    }

    /** Shows the thread as it is now, down to its end; what is being typed stays. */
    void show(ThreadView thread, List<MessageView> written) {
        Actor actor = faces.actors().current();
        top.removeAll();
        top.add(new ThreadHead(thread, actor, acts));
        messages.removeAll();
        written.forEach(one -> messages.add(
                new MessageLine(thread.id(), one, one.author().equals(actor.account()), faces.messages())));
        getElement()
                .executeJs("if (this.parentElement) this.parentElement.scrollTop = this.parentElement.scrollHeight;");
    }
}
