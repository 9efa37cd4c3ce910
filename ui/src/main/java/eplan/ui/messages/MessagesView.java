package eplan.ui.messages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eplan.correspondence.Messages.Cursor;
import eplan.correspondence.Messages.MessageView;
import eplan.correspondence.Messages.ThreadView;
import eplan.correspondence.ThreadId;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.component.Notify;
import eplan.ui.messages.MessagesPlace.Writing;
import eplan.ui.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's messages, and beside them the thread that is read or begun; on a phone one after the other. */
@Route(MessagesView.PATH)
@StyleSheet("context://eplan/messages.css")
@PermitAll
class MessagesView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "messages";

    private final transient MessagesFaces faces;
    private final transient Drafts drafts;
    private final transient ThreadHead.Acts steps;
    private final Div both = new Div();
    private final Listings listings = new Listings();
    private final ThreadList list = new ThreadList();
    private final Div main = new Div();
    private transient @Nullable MessagesPlace place;
    private transient @Nullable ThreadPane pane;

    MessagesView(MessagesFaces faces) {
        this.faces = faces;
        this.drafts = new Drafts(faces, this::again, this::begun);
        this.steps = new SupportSteps(faces.support(), this::stepped);
        addClassName("messages-view");
        header().title(Words.of("messages.title"));
        addActions();
        Div side = new Div(listings, list);
        side.addClassName("messages-side");
        main.addClassName("messages-main");
        both.addClassName("messages");
        both.add(side, main);
        listings.setVisible(faces.headquarters());
        show(both);
    }

    private void addActions() {
        Button look = new Button(VaadinIcon.REFRESH.create(), press -> lookAgain());
        look.addThemeVariants(ButtonVariant.LUMO_ICON);
        look.setAriaLabel(Words.of("messages.look"));
        look.setTooltipText(Words.of("messages.look"));
        Button ask = new Button(Words.of("messages.ask"), press -> go(here().writing(Writing.SUPPORT)));
        ask.setVisible(faces.mayWrite() && !faces.headquarters());
        Button write = new Button(Words.of("messages.write"), press -> go(here().writing(Writing.ABOUT)));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        write.setVisible(faces.mayWrite());
        header().actions(look, ask, write);
    }

    private MessagesPlace here() {
        MessagesPlace now = place;
        return now == null ? MessagesPlace.START : now;
    }

    private void go(MessagesPlace next) {
        getUI().ifPresent(ui -> ui.navigate(MessagesView.class, next.query()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MessagesPlace before = place;
        MessagesPlace next = MessagesPlace.from(event.getLocation().getQueryParameters());
        place = next;
        if (before == null || before.questions() != next.questions()) {
            readList();
        }
        showMain(next);
    }

    private void readList() {
        boolean questions = here().questions() && faces.headquarters();
        listings.show(questions);
        list.read(MessagesPlace.START.in(questions), questions ? this::questions : this::mine);
        list.choose(here().thread());
    }

    private List<ThreadView> mine(@Nullable ThreadView last) {
        return faces.messages().mine(last == null ? null : Cursor.after(last), ThreadList.PAGE);
    }

    private List<ThreadView> questions(@Nullable ThreadView last) {
        return last == null ? faces.support().queue() : List.of();
    }

    private void showMain(MessagesPlace now) {
        main.removeAll();
        pane = null;
        ThreadId thread = now.thread();
        boolean beside = thread != null || (now.writing() != null && faces.mayWrite());
        both.setClassName("beside", beside);
        list.choose(thread);
        if (thread != null) {
            ThreadPane shown = new ThreadPane(faces, now, steps, faces.mayWrite() ? drafts.of(thread) : null);
            main.add(shown);
            pane = shown;
            read(thread, shown);
        } else if (beside) {
            main.add(drafts.begin(now));
        } else {
            main.add(new EmptyState(
                    VaadinIcon.COMMENTS_O, Words.of("messages.choose"), Words.of("messages.choose.why")));
        }
    }

    private void read(ThreadId id, ThreadPane into) {
        ThreadView thread = faces.messages().view(id);
        List<MessageView> messages = faces.messages().read(id);
        into.show(thread, messages);
        list.seen(thread);
    }

    /** After something changed in the thread. */
    private void again(ThreadId id) {
        ThreadPane shown = pane;
        if (shown != null && id.equals(here().thread())) {
            read(id, shown);
        }
        refreshFrame();
    }

    private void lookAgain() {
        readList();
        ThreadId thread = here().thread();
        if (thread != null) {
            again(thread);
        }
        refreshFrame();
    }

    private void begun(ThreadView thread) {
        Notify.done(Words.of("messages.sent"));
        go(MessagesPlace.START.reading(thread.id()));
        readList();
    }

    private void stepped(ThreadId question) {
        readList();
        again(question);
    }
}
