package eplan.ui.hiring.contract;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import eplan.hiring.Contracts;
import eplan.hiring.Contracts.ContractView;
import eplan.people.Role;
import eplan.shared.ContractId;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Decimals;
import eplan.ui.hiring.Facts;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.HiringWords;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** With whom, for how long and for how much; and what ends or moves the contract. */
final class ContractHead extends Section {
    private static final long serialVersionUID = 1L;

    ContractHead(InContract here) {
        addClassNames("card", "hiring-part");
        ContractView view = here.view();
        Facts facts = new Facts()
                .line(Words.of("contractpage.id"), new IdNumberLine(here))
                .line(Words.of("contractpage.telephone"), view.telephone())
                .line(Words.of("contractpage.signed"), Words.of("hiringpage.day", view.signedOn()))
                .line(
                        Words.of("contractpage.term"),
                        Words.of(
                                "hiringpage.term",
                                view.line().from(),
                                view.line().to()))
                .line(Words.of("contractpage.ended"), ended(view))
                .line(
                        Words.of("contractpage.amount"),
                        HiringWords.baht(view.line().amount()))
                .line(
                        Words.of("contractpage.rate"),
                        Words.of("contractpage.rate.of", Decimals.plain(view.penaltyRate())))
                .line(Words.of("contractpage.laos"), Words.of("contractpage.laos.n", view.laos()));
        link(facts, "contractpage.renews", view.renews());
        link(facts, "contractpage.renewedby", view.renewedBy());
        add(facts, acts(here));
    }

    /** Why and when it ended; nothing while it runs to its term. */
    private static @Nullable String ended(ContractView view) {
        if (view.ended() == null) {
            return view.lastDay().equals(view.line().to()) ? null : Words.of("contractpage.lastday", view.lastDay());
        }
        String how = Words.of("hiring.contract.end." + view.ended()) + " · " + when(view);
        return view.endReason() == null ? how : how + " · “" + view.endReason() + "”";
    }

    /** What was called off has no last day: the letter says so. */
    private static String when(ContractView view) {
        return view.calledOff()
                ? Words.of("contractpage.calloff.by", Objects.requireNonNullElse(view.endLetter(), ""))
                : Words.of("contractpage.lastday", view.lastDay());
    }

    private static void link(Facts facts, String key, @Nullable ContractId other) {
        if (other != null) {
            facts.line(Words.of(key), new Anchor(HiringLinks.contract(other), Words.of("contractpage.other")));
        }
    }

    private static Div acts(InContract here) {
        Div acts = new Div();
        acts.addClassName("hiring-acts");
        Contracts.State state = here.view().line().state();
        boolean runs =
                here.view().ended() == null && (state == Contracts.State.SIGNED || state == Contracts.State.RUNNING);
        boolean ends = here.reader().decidesForProvince() || here.reader().headquarters();
        if (runs && ends) {
            acts.add(
                    new Button(Words.of("contractpage.terminate"), press -> new EndDialog(here, false).open()),
                    new Button(Words.of("contractpage.replace"), press -> new EndDialog(here, true).open()));
        }
        boolean begins = state == Contracts.State.SIGNED
                && here.view().line().from().isAfter(here.reader().today());
        if (begins && ends) {
            acts.add(new Button(Words.of("contractpage.calloff"), press -> new CallOffDialog(here).open()));
        }
        if (runs && here.reader().role() == Role.HQ_PROCESS_OWNER) {
            acts.add(new Button(Words.of("contractpage.move"), press -> new MoveDialog(here).open()));
        }
        acts.setVisible(acts.getComponentCount() > 0);
        return acts;
    }
}
