package eplan.ui.hiring.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.Contracts.ContractLine;
import eplan.shared.Baht;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.HiringChips;
import eplan.ui.hiring.HiringLinks;
import java.util.List;
import java.util.stream.Stream;

/** Contracts of a province, a row each: a handful, so a plain table. It scrolls in itself where it is narrow. */
final class ContractTable extends Div {
    private static final long serialVersionUID = 1L;

    ContractTable(List<ContractLine> contracts) {
        addClassNames("card", "hiring-table", "contract-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.of("hiringprovince.tab.CONTRACTS"));
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        Stream.of("contractor", "term", "amount", "state", "documents", "instalments")
                .forEach(column -> head.add(heading(Words.of("hiringprovince.contract." + column), "col")));
        table.getHead().add(head);
        contracts.forEach(one -> table.getBody().add(row(one)));
        add(table);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableRow row(ContractLine one) {
        Span number = new Span(one.number());
        number.addClassName("muted");
        Div who = new Div(new Anchor(HiringLinks.contract(one.id()), one.contractor()), number);
        who.addClassName("hiring-step-what");
        NativeTableHeaderCell name = new NativeTableHeaderCell(who);
        name.getElement().setAttribute("scope", "row");
        NativeTableCell amount = new NativeTableCell(Baht.format(one.amount()));
        amount.addClassName("numbers");
        NativeTableRow row = new NativeTableRow();
        row.add(
                name,
                new NativeTableCell(Words.of("hiringpage.term", one.from(), one.to())),
                amount,
                new NativeTableCell(HiringChips.of(one)),
                new NativeTableCell(HiringChips.documents(one)),
                new NativeTableCell(instalments(one)));
        return row;
    }

    private static Component instalments(ContractLine one) {
        Div cell = new Div(new Span(Words.of("hiringprovince.contract.accepted", one.accepted(), one.instalments())));
        cell.addClassName("hiring-line");
        if (one.late() > 0) {
            cell.add(new Chip("late", "◆", Words.of("hiringprovince.contract.late", one.late())));
        }
        return cell;
    }
}
