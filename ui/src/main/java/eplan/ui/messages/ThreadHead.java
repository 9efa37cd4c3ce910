package eplan.ui.messages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import eplan.correspondence.Messages.ThreadView;
import eplan.correspondence.Support.State;
import eplan.people.Actor;
import eplan.ui.casework.Words;

/** What a thread is about and how it stands; headquarters takes a question here, and says that it is answered. */
final class ThreadHead extends Div {
    private static final long serialVersionUID = 1L;

    /** What headquarters does with a question. */
    interface Acts {
        void take(ThreadView question);

        void answered(ThreadView question);
    }

    ThreadHead(ThreadView thread, Actor actor, Acts acts) {
        addClassName("thread-head");
        Div title = new Div(new H2(thread.subject()));
        title.addClassName("thread-title");
        ThreadWords.chips(thread, false).forEach(title::add);
        add(title, about(thread));
        State state = thread.support();
        boolean helps = actor.role().ofHeadquarters() && actor.role().mayWrite();
        if (helps && (state == State.OPEN || state == State.TAKEN)) {
            boolean mine = state == State.TAKEN && actor.name().equals(thread.supportBy());
            add(buttons(thread, mine, acts));
        }
    }

    private static Div about(ThreadView thread) {
        Div about = new Div();
        about.addClassNames("muted", "thread-about");
        String words = ThreadWords.about(thread);
        about.add(thread.lao() == null ? new Span(words) : new Anchor(href(thread), words));
        about.add(new Span(Words.of("messages.opened", thread.openedBy(), When.of(thread.openedAt()))));
        return about;
    }

    private static String href(ThreadView thread) {
        return "lao/" + thread.lao() + "?year=" + thread.year();
    }

    private static Div buttons(ThreadView thread, boolean mine, Acts acts) {
        Div buttons = new Div();
        buttons.addClassName("thread-acts");
        if (!mine) {
            buttons.add(small(Words.of("messages.take"), () -> acts.take(thread)));
        }
        buttons.add(small(Words.of("messages.answered"), () -> acts.answered(thread)));
        return buttons;
    }

    private static Button small(String words, Runnable act) {
        Button button = new Button(words, press -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
