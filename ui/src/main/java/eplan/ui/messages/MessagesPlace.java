package eplan.ui.messages;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import eplan.correspondence.ThreadId;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.ui.filters.UrlParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows, as its URL says it.
 *
 * @param questions the list of questions to headquarters instead of one's own messages
 * @param thread that is being read
 * @param writing a thread that is being begun, where none is being read
 * @param lao that it is about, where that is settled; {@code round} likewise
 */
record MessagesPlace(
        boolean questions,
        @Nullable ThreadId thread,
        @Nullable Writing writing,
        @Nullable LaoId lao,
        @Nullable EntryRoundId round) {

    /** Whether what is begun is about an LAO, or a question to headquarters. */
    enum Writing {
        ABOUT,
        SUPPORT
    }

    static final MessagesPlace START = new MessagesPlace(false, null, null, null, null);

    private static final String QUESTIONS = "questions";

    static MessagesPlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        boolean questions = QUESTIONS.equals(url.text("list"));
        Long thread = url.number("thread");
        if (thread != null) {
            return START.in(questions).reading(new ThreadId(thread));
        }
        Long lao = url.number("lao");
        Long round = url.number("round");
        Writing writing = url.word("write", Writing.class);
        return new MessagesPlace(
                questions,
                null,
                writing == null && lao != null ? Writing.ABOUT : writing,
                lao == null ? null : new LaoId(lao),
                round == null ? null : new EntryRoundId(round));
    }

    QueryParameters query() {
        return UrlParameters.empty()
                .with("list", questions ? QUESTIONS : null)
                .with("thread", thread)
                .with("write", writing)
                .with("lao", lao)
                .with("round", round)
                .build();
    }

    /** The same list with nothing beside it. */
    MessagesPlace list() {
        return START.in(questions);
    }

    MessagesPlace in(boolean questionsToHeadquarters) {
        return new MessagesPlace(questionsToHeadquarters, null, null, null, null);
    }

    MessagesPlace reading(ThreadId one) {
        return new MessagesPlace(questions, one, null, null, null);
    }

    MessagesPlace writing(Writing what) {
        return new MessagesPlace(questions, null, what, null, null);
    }

    /** Beginning a thread about an LAO, and one of its rounds if given. */
    static MessagesPlace about(LaoId lao, @Nullable EntryRoundId round) {
        return new MessagesPlace(false, null, Writing.ABOUT, lao, round);
    }

    boolean besideTheList() {
        return thread != null || writing != null;
    }

    RouterLink link(String words) {
        RouterLink link = new RouterLink(words, MessagesView.class);
        link.setQueryParameters(query());
        return link;
    }
}
