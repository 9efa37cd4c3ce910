package eplan.ui.lao;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.EntryRounds;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.ItemView;
import eplan.plan.EntryRecords.Confirmation;
import eplan.plan.EntryRecords.RecordState;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.stream.Stream;

/** What analysts recorded for the LAO, which its staff confirm or dispute. */
final class ToConfirm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient EntryRounds rounds;
    private final transient CaseActs.Listener listener;

    ToConfirm(EntryRounds rounds, List<EntryRoundView> views, CaseActs.Listener listener) {
        this.rounds = rounds;
        this.listener = listener;
        addClassNames("card", "due-first", "to-confirm");
        add(new H2(Words.of("confirm.title")));
        views.forEach(round -> Stream.concat(round.items().stream(), round.alongside().stream())
                .filter(item -> item.state().confirmation() == Confirmation.PENDING)
                .forEach(item -> add(line(round, item))));
        setVisible(getComponentCount() > 1);
    }

    private Div line(EntryRoundView round, ItemView item) {
        Span what = new Span(Words.of("item." + item.item()));
        what.addClassName("strong");
        Span by = new Span(by(item.state()));
        by.addClassName("muted");
        Div texts = new Div(what, by);
        texts.addClassName("due-what");
        Anchor look = new Anchor("entry/" + round.id() + "/" + item.item(), Words.of("lao.look"));
        look.addClassNames("button-link", "quiet");
        Span failed = new Span();
        failed.addClassName("section-error");
        Button yes = new Button(Words.of("confirm.yes"), click -> {
            if (Attempt.to(() -> rounds.confirm(round.id(), item.item()), failed::setText, listener::stale)) {
                listener.done(Words.of("confirm.confirmed"));
            }
        });
        Button no = new Button(Words.of("confirm.no"), click -> dispute(round, item));
        Div acts = new Div(look, yes, no);
        acts.addClassName("due-acts");
        Div line = new Div(texts, acts, failed);
        line.addClassName("due");
        return line;
    }

    /** What the LAO completed itself waits because an analyst added to it since. */
    private static String by(RecordState state) {
        return state.onBehalfReason() == null
                ? Words.of("confirm.added")
                : Words.of("confirm.by", String.valueOf(state.by()), state.onBehalfReason());
    }

    private void dispute(EntryRoundView round, ItemView item) {
        new ReasonDialog(Words.of("confirm.no"), Words.of("confirm.no.why"), Words.of("confirm.no.do"), reason -> {
                    rounds.dispute(round.id(), item.item(), reason);
                    listener.done(Words.of("confirm.disputed"));
                })
                .open();
    }
}
