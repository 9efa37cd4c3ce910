package eplan.ui.hiring.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.Contracts;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Instalments.Instalment;
import eplan.hiring.Instalments.State;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.HiringChips;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.HiringWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One own contract: its term and state, what to do next, and, while it runs, every instalment. */
final class OwnContractCard extends Section {
    private static final long serialVersionUID = 1L;

    OwnContractCard(OwnHiringFaces faces, ContractLine contract) {
        addClassNames("card", "hiring-part");
        Anchor number =
                new Anchor(HiringLinks.contract(contract.id()), Words.of("ownhiring.contract", contract.number()));
        number.addClassName("strong");
        Div head = new Div(
                number,
                new Span(Words.of("hiringpage.term", contract.from(), contract.to())),
                new Span(contract.provinceTh()),
                HiringChips.of(contract));
        head.addClassName("hiring-line");
        add(head);
        if (contract.state() != Contracts.State.ENDED) {
            List<Instalment> instalments = faces.instalments().of(contract.id());
            add(next(contract, instalments, faces.reader().today()), lines(contract, instalments));
        }
    }

    /** What the analyst has to do, else what is waited for. */
    private static Component next(ContractLine contract, List<Instalment> instalments, LocalDate today) {
        Optional<Instalment> toDeliver = first(instalments, State.OPEN, State.RETURNED);
        if (toDeliver.isPresent()) {
            return toDo(contract, toDeliver.get(), today);
        }
        return new Paragraph(first(instalments, State.DELIVERED, State.DELIVERED)
                .map(one -> Words.of("ownhiring.next.waits", one.number()))
                .or(() -> first(instalments, State.PLANNED, State.PLANNED)
                        .map(one -> Words.of("ownhiring.next.planned", one.number(), one.to(), one.due())))
                .orElseGet(() -> Words.of("ownhiring.next.none")));
    }

    private static Optional<Instalment> first(List<Instalment> instalments, State one, State other) {
        return instalments.stream()
                .filter(instalment -> instalment.state() == one || instalment.state() == other)
                .findFirst();
    }

    private static Div toDo(ContractLine contract, Instalment one, LocalDate today) {
        String key = one.state() == State.RETURNED ? "ownhiring.next.correct" : "ownhiring.next.deliver";
        Span what = new Span(Words.of(key, one.number(), one.due()));
        what.addClassName("strong");
        Anchor report =
                new Anchor(HiringLinks.instalment(contract.id(), one.number()), Words.of("ownhiring.next.report"));
        report.addClassNames("button-link", "primary");
        Div line = new Div(what);
        if (one.due().isBefore(today)) {
            line.add(new Chip("late", "◆", Words.of("hiringprovince.instalment.late")));
        }
        line.add(report);
        line.addClassName("hiring-line");
        return line;
    }

    private static UnorderedList lines(ContractLine contract, List<Instalment> instalments) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("hiring-steps");
        instalments.forEach(one -> lines.add(line(contract, one)));
        return lines;
    }

    private static ListItem line(ContractLine contract, Instalment one) {
        Anchor name =
                new Anchor(HiringLinks.instalment(contract.id(), one.number()), HiringWords.instalment(one.number()));
        Span about =
                new Span(Words.of("hiringpage.term", one.from(), one.to()) + " · " + HiringWords.baht(one.amount()));
        about.addClassName("muted");
        Div what = new Div(name, about);
        what.addClassName("hiring-step-what");
        return new ListItem(what, HiringChips.of(one.state()));
    }
}
