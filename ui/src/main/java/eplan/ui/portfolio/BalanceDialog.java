package eplan.ui.portfolio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.people.Portfolios.Move;
import eplan.people.Portfolios.Proposal;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Proposes who could take which LAOs, before and after, and does it when the head says so, with a reason. */
final class BalanceDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient PortfolioFaces faces;
    private final transient ProvinceId province;
    private final RadioButtonGroup<Boolean> onlyNobodys = new RadioButtonGroup<>(Words.of("portfolio.balance.which"));
    private final Div outcome = new Div();
    private final TextArea reason = new TextArea(Words.of("reason.label"));
    private final Button apply = new Button(Words.of("portfolio.balance.do"));
    private transient Proposal shown;

    /**
     * @param done told how many LAOs got another analyst
     * @throws eplan.shared.Refused when there is nobody to share them out to
     */
    BalanceDialog(PortfolioFaces faces, ProvinceId province, IntConsumer done) {
        this.faces = faces;
        this.province = province;
        this.shown = faces.propose(province, true);
        addClassName("portfolio-balance");
        setHeaderTitle(Words.of("portfolio.balance"));
        outcome.addClassName("balance-outcome");
        onlyNobodys.setItems(true, false);
        onlyNobodys.setItemLabelGenerator(
                only -> Words.of(only ? "portfolio.balance.nobodys" : "portfolio.balance.all"));
        onlyNobodys.setValue(true);
        onlyNobodys.addValueChangeListener(changed -> attempt(() -> show(faces.propose(province, changed.getValue()))));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(onlyNobodys, outcome, reason);
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.addClickListener(press -> tryTo(done));
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), apply);
        show(shown);
    }

    private void show(Proposal proposal) {
        shown = proposal;
        int moves = proposal.moves().size();
        outcome.removeAll();
        outcome.add(new Paragraph(Words.of("portfolio.balance.explained")), new ShareTable(proposal.shares()));
        if (moves == 0) {
            outcome.add(new Paragraph(Words.of("portfolio.balance.none")));
        } else {
            outcome.add(new H3(Words.of("portfolio.balance.moves", moves)), new MoveGrid(proposal.moves()));
        }
        apply.setEnabled(moves > 0);
        reason.setVisible(moves > 0);
        refuse("", false);
    }

    private void tryTo(IntConsumer done) {
        String why = reason.getValue().strip();
        if (why.isEmpty()) {
            refuse(Words.of("reason.missing"), true);
        } else {
            attempt(() -> doIt(why, done));
        }
    }

    private void attempt(Runnable act) {
        Attempt.to(act, no -> refuse(no, true), () -> refuse(Words.of("error.stale"), true));
    }

    /** What was shown is done, unless something else would be proposed by now: then that is shown, to be looked at first. */
    private void doIt(String why, IntConsumer done) {
        Proposal now = faces.propose(province, onlyNobodys.getValue());
        if (!now.moves().equals(shown.moves())) {
            show(now);
            refuse(Words.of("portfolio.balance.changed"), true);
            return;
        }
        Map<LaoId, AccountId> to = now.moves().stream()
                .collect(Collectors.toMap(Move::lao, move -> move.to().id()));
        faces.portfolios().assign(province, to, why);
        close();
        done.accept(to.size());
    }

    private void refuse(String why, boolean refused) {
        reason.setErrorMessage(why);
        reason.setInvalid(refused);
    }
}
