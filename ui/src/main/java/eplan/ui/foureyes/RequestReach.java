package eplan.ui.foureyes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import eplan.timeline.YearRequests.Act;
import eplan.timeline.YearRequests.InProvince;
import eplan.ui.casework.Words;
import java.util.List;

/** For how many LAOs a request is, by province. */
final class RequestReach extends Div {
    private static final long serialVersionUID = 1L;

    RequestReach(Act act, List<InProvince> provinces) {
        addClassName("year-request-reach");
        long laos = provinces.stream().mapToLong(InProvince::laos).sum();
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        head.add(heading(Words.of("request.province"), "col"), heading(Words.of("request.laos"), "col"));
        table.getHead().add(head);
        provinces.forEach(province -> table.getBody().add(row(province)));
        Div scroll = new Div(table);
        scroll.addClassName("year-request-provinces");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.of("request.provinces"));
        add(new H3(Words.of("request.reach." + act, laos, provinces.size())), scroll);
    }

    private static NativeTableRow row(InProvince province) {
        NativeTableRow row = new NativeTableRow();
        var count = new NativeTableCell(Words.of("request.number", province.laos()));
        count.addClassName("numbers");
        row.add(heading(Words.either(province.nameTh(), province.nameEn()), "row"), count);
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
