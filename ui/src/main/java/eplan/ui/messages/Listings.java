package eplan.ui.messages;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import eplan.ui.casework.Words;

/** At headquarters: one's own messages, or the questions that wait for an answer. */
final class Listings extends Nav {
    private static final long serialVersionUID = 1L;

    private final RouterLink mine = MessagesPlace.START.link(Words.of("messages.mine"));
    private final RouterLink questions = MessagesPlace.START.in(true).link(Words.of("messages.questions"));

    Listings() {
        addClassName("listings");
        getElement().setAttribute("aria-label", Words.of("messages.listings"));
        add(mine, questions);
    }

    void show(boolean questionsShown) {
        mark(mine, !questionsShown);
        mark(questions, questionsShown);
    }

    private static void mark(RouterLink link, boolean current) {
        link.setClassName("current", current);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
