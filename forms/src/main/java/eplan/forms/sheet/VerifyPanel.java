package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.ItemView;
import eplan.cycle.RoundState;
import eplan.forms.draft.Say;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Row;
import eplan.plan.Verifications;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The analyst's look at an LAO's quarter: what is missing or contradicts, item by item, and what to do about it. */
final class VerifyPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final FailedLine failed = new FailedLine();

    VerifyPanel(Desk desk) {
        this.desk = desk;
        addClassName("verify-panel");
        show();
        desk.onChange(this::show);
    }

    private void show() {
        removeAll();
        failed.setText("");
        List<EntryRoundView> rounds = desk.services()
                .forms()
                .rounds()
                .ofLao(desk.key().lao(), desk.opened().round().year());
        Verifications.VERIFIED.forEach(item ->
                asking(rounds, item).ifPresent(round -> round.item(item).ifPresent(found -> add(part(round, found)))));
        Row head = desk.services().sheets().fields(desk.key(), Verifications.HEAD);
        if (!desk.readOnly(Verifications.HEAD) && head.get(Verifications.CHECKED_ON) == null) {
            add(checkedToday(head), failed);
        }
    }

    /** Where the item is asked for, also after HQ split or merged rounds; a closed one if there is no other. */
    private Optional<EntryRoundView> asking(List<EntryRoundView> rounds, String item) {
        return rounds.stream()
                .filter(round -> round.dataYear().equals(desk.key().dataYear()))
                .filter(round ->
                        round.items().stream().anyMatch(one -> one.item().equals(item)))
                .min(Comparator.comparing(VerifyPanel::closed));
    }

    private static boolean closed(EntryRoundView round) {
        return round.state() == RoundState.NOT_RECEIVED || round.state() == RoundState.RETIRED;
    }

    /** The date most people give, without typing it. */
    private Button checkedToday(Row head) {
        Row today = head.with(
                Verifications.CHECKED_ON, desk.services().forms().clock().today());
        return failed.once(
                new Button(Say.text("verify.checked-today")),
                told -> desk.keep(List.of(new RowEdit(Verifications.HEAD, head, today)), told));
    }

    private Div part(EntryRoundView round, ItemView item) {
        Status status = item.state().status();
        Span state = new Span(Say.text("verify." + status));
        state.addClassNames("verify-state", status == Status.COMPLETE ? "good" : "lacking");
        Div head = new Div(new H2(Say.text("item." + item.item())), state);
        head.addClassName("sheet-head");
        Div part = new Div(head);
        part.addClassNames("card", "sheet-section");
        List<Problem> problems = desk.services().forms().records().problems(item.record());
        if (problems.isEmpty()) {
            part.add(new Span(Say.text("verify.nothing-wrong")));
        } else {
            UnorderedList list = new UnorderedList();
            problems.forEach(one -> list.add(new ListItem(said(one))));
            part.add(list);
        }
        part.add(acts(round, item));
        return part;
    }

    private static String said(Problem problem) {
        String words = CellWords.problem(problem);
        return problem.explanation() == null ? words : words + " — " + problem.explanation();
    }

    private Div acts(EntryRoundView round, ItemView item) {
        boolean complete = item.state().status() == Status.COMPLETE;
        Anchor look = new Anchor(
                "entry/" + round.id() + "/" + item.item(),
                Say.text(complete || !round.mayRecord() ? "verify.look" : "verify.enter"));
        look.addClassName("button-link");
        Div acts = new Div(look);
        acts.addClassName("form-acts");
        if (complete && !closed(round) && !desk.opened().readOnly()) {
            Button back = new Button(
                    Say.text("verify.send-back"), click -> new SendBackDialog(desk, round.id(), item.item()).open());
            back.addThemeVariants(ButtonVariant.LUMO_ERROR);
            acts.add(back);
        }
        return acts;
    }
}
