package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.Contracts.EndKind;
import eplan.hiring.HiringRisks.Leaving;
import eplan.hiring.Renewals.Standing;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.HiringLinks;
import java.util.List;

/** Whose contracts end, to their term or early, while nobody follows on their post. */
final class LeavingList extends Div {
    private static final long serialVersionUID = 1L;

    LeavingList(List<Leaving> leaving) {
        addClassName("hq-part");
        HqTable table = new HqTable(
                Words.of("hiringhq.leaving"),
                List.of(
                        Words.of("hiringhq.contractor"),
                        Words.of("board.province"),
                        Words.of("hiringhq.last-day"),
                        Words.of("hiringhq.leaving.how"),
                        Words.of("hiringhq.leaving.renewal")));
        leaving.forEach(one -> table.row(
                new Anchor(HiringLinks.contract(one.contract()), one.contractor()),
                new Anchor(
                        HiringLinks.province(one.code(), one.vacantIn()),
                        Words.either(one.provinceTh(), one.provinceEn())),
                new Span(Words.of("hiringpage.day", one.lastDay())),
                how(one),
                renewal(one)));
        add(
                new H2(Words.of("hiringhq.leaving")),
                new Paragraph(Words.of("hiringhq.leaving.count", leaving.size())),
                table);
        setVisible(!leaving.isEmpty());
    }

    private static Component how(Leaving one) {
        String how = Words.of("hiring.contract.end." + one.how());
        return one.how() == EndKind.TERM ? new Span(how) : new Chip("far", how);
    }

    private static Component renewal(Leaving one) {
        Standing renewal = one.renewal();
        return renewal == null ? new Span(Figure.NONE) : new Chip("late", Words.of("hiring.renewal." + renewal));
    }
}
