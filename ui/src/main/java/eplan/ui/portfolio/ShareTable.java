package eplan.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eplan.people.Portfolios.Share;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.stream.IntStream;

/** What each analyst has before and after, in numbers with bars below them. */
final class ShareTable extends NativeTable {
    private static final long serialVersionUID = 1L;

    ShareTable(List<Share> shares) {
        addClassName("shares");
        int most = shares.stream()
                .flatMapToInt(share -> IntStream.of(share.loadBefore(), share.loadAfter()))
                .max()
                .orElse(0);
        NativeTableRow head = new NativeTableRow();
        head.add(
                heading(Words.of("role.ANALYST"), "col"),
                heading(Words.of("portfolio.before"), "col"),
                heading(Words.of("portfolio.after"), "col"));
        getHead().add(head);
        shares.forEach(share -> getBody().add(row(share, most)));
    }

    private static NativeTableRow row(Share share, int most) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                heading(share.analyst().name(), "row"),
                cell(share.laosBefore(), share.loadBefore(), most, "mute"),
                cell(share.laosAfter(), share.loadAfter(), most, "soon"));
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Component cell(int laos, int load, int most, String colour) {
        Span numbers = new Span(Words.of("portfolio.load", laos, load - laos));
        NativeTableCell cell = new NativeTableCell();
        cell.add(new Div(numbers), new LoadBar(load, most, colour));
        return cell;
    }
}
