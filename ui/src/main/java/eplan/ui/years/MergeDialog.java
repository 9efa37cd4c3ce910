package eplan.ui.years;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eplan.timeline.RoundView;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.function.Consumer;

/** Chooses the round whose items come into this one, and which is then out of the year. */
final class MergeDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Select<RoundView> from = new Select<>();
    private final RefusalLine refusal = new RefusalLine();

    /** @param act does it, and throws {@link eplan.shared.Refused} when a rule says no */
    MergeDialog(RoundView into, List<RoundView> others, Consumer<RoundView> act) {
        addClassName("merge-dialog");
        setWidth("560px");
        setHeaderTitle(Words.of("years.merge.title", YearWords.name(into)));
        from.setLabel(Words.of("years.merge.from") + " *");
        from.setItems(others);
        from.setItemLabelGenerator(one -> YearWords.name(one) + " · " + YearWords.window(one));
        from.setWidthFull();
        add(new Paragraph(Words.of("years.merge.explained")), from, refusal);
        Button done = new Button(Words.of("years.merge.do"), press -> merge(act));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), done);
    }

    private void merge(Consumer<RoundView> act) {
        refusal.clear();
        RoundView chosen = from.getValue();
        from.setErrorMessage(chosen == null ? Words.of("years.merge.missing") : "");
        from.setInvalid(chosen == null);
        if (chosen == null) {
            from.focus();
        } else if (Attempt.to(() -> act.accept(chosen), refusal::say, () -> refusal.say(Words.of("error.stale")))) {
            close();
        }
    }
}
