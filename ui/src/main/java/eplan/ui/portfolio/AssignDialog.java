package eplan.ui.portfolio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.people.Portfolios.Analyst;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.function.BiConsumer;

/** Gives the chosen LAOs to an analyst, with a reason. Closes when it was done; a refusal leaves it open with what was typed. */
final class AssignDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Select<AnalystLoad> to = new Select<>();
    private final TextArea reason = new TextArea(Words.of("reason.label"));

    /** @param loads of the province's analysts; @param act gives them to the analyst for the reason */
    AssignDialog(int laos, List<AnalystLoad> loads, BiConsumer<Analyst, String> act) {
        addClassName("portfolio-assign");
        setHeaderTitle(Words.of("portfolio.assign.title", laos));
        to.setLabel(Words.of("portfolio.assign.to"));
        to.setItems(loads);
        to.setItemLabelGenerator(AssignDialog::label);
        to.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        add(to, reason);
        Button done = new Button(Words.of("portfolio.assign"), press -> tryTo(act));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), done);
        to.focus();
    }

    private static String label(AnalystLoad load) {
        Analyst analyst = load.analyst();
        return analyst == null ? "" : analyst.name() + " · " + Words.of("portfolio.load", load.laos(), load.open());
    }

    private void tryTo(BiConsumer<Analyst, String> act) {
        AnalystLoad chosen = to.getValue();
        Analyst analyst = chosen == null ? null : chosen.analyst();
        String why = reason.getValue().strip();
        to.setErrorMessage(Words.of("portfolio.assign.missing"));
        to.setInvalid(analyst == null);
        refuse(Words.of("reason.missing"), why.isEmpty());
        if (analyst != null && !why.isEmpty() && done(act, analyst, why)) {
            close();
        }
    }

    private boolean done(BiConsumer<Analyst, String> act, Analyst analyst, String why) {
        return Attempt.to(
                () -> act.accept(analyst, why), no -> refuse(no, true), () -> refuse(Words.of("error.stale"), true));
    }

    private void refuse(String why, boolean refused) {
        reason.setErrorMessage(why);
        reason.setInvalid(refused);
    }
}
