package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.forms.draft.Attempt;
import eplan.forms.draft.Say;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.PlanEditions.Edition;
import java.time.LocalDate;
import java.util.List;

/** Which edition of the plan is shown, what it changes, and the acts of promoting it and beginning the next. */
final class EditionBar extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final FailedLine failed = new FailedLine();

    EditionBar(Desk desk) {
        this.desk = desk;
        addClassNames("card", "edition-bar");
        show();
        desk.onChange(this::show);
    }

    private void show() {
        removeAll();
        failed.setText("");
        List<Edition> all = desk.services().editions().of(desk.key());
        if (all.isEmpty()) {
            add(new Span(Say.text("edition.none")));
            return;
        }
        Edition latest = all.getLast();
        Span name = new Span(Say.text("edition.kind." + latest.kind(), latest.number()));
        name.addClassName("strong");
        add(name, state(latest));
        if (latest.number() > 1) {
            add(act("edition.changes", () -> new EditionChangesDialog(desk, latest).open(), false));
        }
        boolean writable = latest.promoted() ? desk.mayAdd() : !desk.opened().readOnly() || desk.mayAdd();
        if (writable) {
            acts(latest);
        }
        add(failed);
    }

    private static Span state(Edition edition) {
        String number = edition.approvalNumber();
        LocalDate day = edition.approvedOn();
        return new Span(
                number == null || day == null ? Say.text("edition.draft") : Say.text("edition.promoted", number, day));
    }

    private void acts(Edition latest) {
        if (latest.promoted()) {
            add(act("edition.begin", () -> new BeginEditionDialog(desk).open(), false));
            return;
        }
        if (latest.number() > 1) {
            add(act("edition.give-up", this::giveUp, false));
        }
        Button promote = act("edition.promote", () -> new PromoteDialog(desk).open(), true);
        promote.setEnabled(desk.problems().stream()
                .filter(Problem::blocks)
                .allMatch(one -> one.field().equals("promote")));
        if (!promote.isEnabled()) {
            promote.setTooltipText(Say.text("edition.promote.first"));
        }
        add(promote);
    }

    private static Button act(String key, Runnable act, boolean primary) {
        Button button = new Button(Say.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private void giveUp() {
        Attempt.to(
                () -> {
                    desk.services().editions().giveUp(desk.key(), desk.onBehalf());
                    desk.refresh();
                },
                failed::setText,
                () -> failed.setText(Say.text("forms.changed-meanwhile")));
    }
}
