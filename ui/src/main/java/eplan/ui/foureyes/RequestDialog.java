package eplan.ui.foureyes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eplan.timeline.YearRequests;
import eplan.timeline.YearRequests.Request;
import eplan.timeline.YearRequests.Special;
import eplan.timeline.YearRequests.State;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;

/** One request with what it will do. Another process owner approves or refuses it here, who asked takes it back. */
final class RequestDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient YearRequests requests;
    private final transient Request request;
    private final transient Runnable changed;
    private final RefusalLine refusal = new RefusalLine();

    RequestDialog(YearRequests requests, Request request, boolean owner, Runnable changed) {
        this.requests = requests;
        this.request = request;
        this.changed = changed;
        addClassName("year-request-dialog");
        setWidth("640px");
        setHeaderTitle(RequestWords.what(request));
        add(refusal, new RequestHead(request));
        Special special = request.special();
        if (special != null) {
            add(new RequestFacts(special));
        }
        if (request.state() == State.WAITING) {
            add(new RequestReach(request.act(), requests.foresee(request.id())));
        }
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
        if (owner && request.state() == State.WAITING) {
            deciding();
        }
    }

    private void deciding() {
        if (request.mine()) {
            add(new Paragraph(Words.of("request.waits.mine")));
            getFooter().add(new Button(Words.of("request.withdraw"), press -> withdraw()));
            return;
        }
        Button approve = new Button(Words.of("request.approve"), press -> approve());
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("request.refuse"), press -> refuse()), approve);
    }

    private void approve() {
        attempt(() -> requests.approve(request.id()), Words.of("request.approved", RequestWords.what(request)));
    }

    private void withdraw() {
        attempt(() -> requests.withdraw(request.id()), Words.of("request.withdrawn", RequestWords.what(request)));
    }

    private void refuse() {
        new ReasonDialog(
                        Words.of("request.refuse.title"),
                        Words.of("request.refuse.explained", request.by()),
                        Words.of("request.refuse.do"),
                        reason -> {
                            requests.refuse(request.id(), reason);
                            done(Words.of("request.refused", RequestWords.what(request)));
                        })
                .open();
    }

    private void attempt(Runnable act, String said) {
        refusal.clear();
        if (Attempt.to(act, this::say, () -> say(Words.of("error.stale")))) {
            done(said);
        }
    }

    private void say(String why) {
        refusal.say(why);
        refusal.scrollIntoView();
    }

    private void done(String said) {
        close();
        Notify.done(said);
        changed.run();
    }
}
