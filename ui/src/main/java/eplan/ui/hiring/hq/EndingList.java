package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.Renewals.Succession;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.HiringLinks;
import java.util.List;

/** Contracts that end with the year before and that none goes on from. */
final class EndingList extends Div {
    private static final long serialVersionUID = 1L;

    EndingList(List<Succession> ending) {
        addClassName("hq-part");
        HqTable table = new HqTable(
                Words.of("hiringhq.ending"),
                List.of(
                        Words.of("hiringhq.contractor"),
                        Words.of("board.province"),
                        Words.of("hiringhq.last-day"),
                        Words.of("hiringhq.ending.renewal")));
        ending.forEach(one -> table.row(
                new Anchor(HiringLinks.contract(one.contract()), one.contractor()),
                new Anchor(
                        HiringLinks.province(one.code(), one.next()), Words.either(one.provinceTh(), one.provinceEn())),
                new Span(Words.of("hiringpage.day", one.lastDay())),
                new Chip("late", Words.of("hiring.renewal." + one.standing()))));
        add(
                new H2(Words.of("hiringhq.ending")),
                new Paragraph(Words.of("hiringhq.ending.count", ending.size())),
                table);
        setVisible(!ending.isEmpty());
    }
}
