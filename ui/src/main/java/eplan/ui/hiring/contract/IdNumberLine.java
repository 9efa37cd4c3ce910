package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.people.Role;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;

/** The masked ID number; who may read it in full says why, which is on record, and can hide it again. */
final class IdNumberLine extends Div {
    private static final long serialVersionUID = 1L;

    private final transient InContract here;
    private final Span number = new Span();
    private final Button show = new Button(Words.of("contractpage.id.show"), press -> ask());
    private final Button hide = new Button(Words.of("contractpage.id.hide"), press -> hideAgain());

    IdNumberLine(InContract here) {
        this.here = here;
        addClassName("hiring-line");
        number.getElement().setAttribute("role", "status");
        show.addThemeVariants(ButtonVariant.LUMO_SMALL);
        hide.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(number, show, hide);
        hideAgain();
    }

    private void hideAgain() {
        number.setText(here.view().maskedId());
        show.setVisible(mayRead());
        hide.setVisible(false);
    }

    private boolean mayRead() {
        return here.reader().writesForProvince() || here.reader().role() == Role.HQ_PROCESS_OWNER;
    }

    private void ask() {
        new ReasonDialog(
                        Words.of("contractpage.id.show"),
                        Words.of("contractpage.id.why"),
                        Words.of("contractpage.id.show"),
                        this::read)
                .open();
    }

    private void read(String why) {
        number.setText(here.contracts().idNumber(here.id(), why));
        show.setVisible(false);
        hide.setVisible(true);
    }
}
