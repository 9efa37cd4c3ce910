package eplan.ui.absences;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.inbox.Leaving.Moved;
import eplan.people.AccountView;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.Reason;
import eplan.shared.WorkItemId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody leaves: choose who, look at where everything would go, change that, and do it in one step. */
final class LeavingDialog extends Dialog implements LeavingPreview.Acts {
    private static final long serialVersionUID = 1L;

    private final transient AbsenceFaces faces;
    private final transient Runnable moved;
    private final RefusalLine refusal = new RefusalLine();
    private final ComboBox<AccountView> leaver = new ComboBox<>(Words.of("absence.leaving.who"));
    private final Div outcome = new Div();
    private final TextArea reason = new TextArea(Words.of("reason.label"));
    private final Button act = new Button("", press -> check());
    private transient @Nullable HandOver work;
    private transient @Nullable LeavingPreview lines;

    /** @param moved called after it was done */
    LeavingDialog(AbsenceFaces faces, Office office, Runnable moved) {
        this.faces = faces;
        this.moved = moved;
        addClassName("leaving-dialog");
        setWidth("860px");
        setCloseOnOutsideClick(false);
        setHeaderTitle(Words.of("absence.leaving"));
        askWho(faces.leavers(office));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reason.LONGEST);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setWidthFull();
        reason.setVisible(false);
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        act.setVisible(false);
        add(new Paragraph(Words.of("absence.leaving.why")), leaver, outcome, reason, refusal);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), act);
    }

    private void askWho(List<AccountView> people) {
        leaver.setItems(people);
        leaver.setItemLabelGenerator(StandRow::label);
        leaver.setWidthFull();
        leaver.addValueChangeListener(change -> choose(change.getValue()));
    }

    private void choose(@Nullable AccountView person) {
        refusal.clear();
        outcome.removeAll();
        work = null;
        reason.setVisible(person != null);
        act.setVisible(person != null);
        act.setEnabled(false);
        if (person != null) {
            act.setText(Words.of("absence.leaving.do", person.displayName()));
            attempt(() -> show(new HandOver(faces.leaving(), person.id())));
        }
    }

    private void show(HandOver now) {
        LeavingPreview card = new LeavingPreview(now.shown(), this);
        outcome.removeAll();
        outcome.add(card);
        lines = card;
        work = now;
        act.setEnabled(true);
    }

    @Override
    public void lao(LaoId lao, AccountId to) {
        change(now -> now.lao(lao, to));
    }

    @Override
    public void item(WorkItemId item, AccountId to) {
        change(now -> now.item(item, to));
    }

    @Override
    public void all(@Nullable AccountId to) {
        change(now -> now.all(to));
    }

    private void change(Consumer<HandOver> choice) {
        HandOver now = work;
        LeavingPreview card = lines;
        if (now == null || card == null) {
            return;
        }
        refusal.clear();
        choice.accept(now);
        Attempt.to(
                () -> {
                    now.again();
                    card.show(now.shown());
                },
                why -> anew(now, why),
                () -> changedMeanwhile(now));
    }

    private void changedMeanwhile(HandOver now) {
        anew(now, Words.of("absence.leaving.changed"));
    }

    /** What was shown is not so any more: shows what is, to be looked at first. */
    private void anew(HandOver now, String why) {
        act.setEnabled(false);
        refusal.say(why);
        attempt(() -> {
            now.anew();
            show(now);
        });
    }

    private void check() {
        HandOver now = work;
        String why = reason.getValue().strip();
        refusal.clear();
        reason.setErrorMessage(Words.of("reason.missing"));
        reason.setInvalid(why.isEmpty());
        if (why.isEmpty()) {
            reason.focus();
        } else if (now != null) {
            Attempt.to(() -> move(now, why), refusal::say, () -> changedMeanwhile(now));
        }
    }

    private void move(HandOver now, String why) {
        Moved done = now.move(why);
        tell(now.shown().leaver().displayName(), done);
        moved.run();
    }

    private void tell(String name, Moved done) {
        Button close = new Button(Words.of("shell.close"), press -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(new LeavingTold(name, done));
        getFooter().removeAll();
        getFooter().add(close);
        close.focus();
    }

    private void attempt(Runnable doing) {
        Attempt.to(doing, refusal::say, () -> refusal.say(Words.of("error.gone")));
    }
}
