package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.HiringRisks.Report;
import eplan.hiring.HiringRisks.Risk;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringFiles;
import eplan.ui.hiring.HiringLinks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which provinces risk having no analyst on 1 October, as of the business day; those that press most come first. */
final class RisksPart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient HqScope scope;

    RisksPart(HqScope scope) {
        this.scope = scope;
        addClassName("hq-part");
        Report report = scope.faces().risks().of(scope.year());
        add(head(report), export());
        if (report.risks().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE, Words.of("hiringhq.risks.none"), Words.of("hiringhq.risks.none.why")));
        } else {
            add(table(report.risks()));
        }
        add(new LeavingList(report.leaving()));
    }

    private static Div head(Report report) {
        String left = report.workingDaysLeft() > 0
                ? Words.of("hiringhq.risks.left", report.workingDaysLeft(), report.firstDay())
                : Words.of("hiringhq.risks.passed", report.firstDay());
        long nobody = report.risks().stream().filter(Risk::nobody).count();
        Div head = new Div(
                new H2(Words.of("hiringhq.risks.title", report.asOf())),
                new Paragraph(left),
                new Paragraph(Words.of("hiringhq.risks.count", report.risks().size(), nobody)));
        head.addClassNames("card", "hq-said");
        return head;
    }

    /** Named by the day as of which it is. */
    private Anchor export() {
        return HiringFiles.xlsx(
                Words.of("hiringhq.risks.export"),
                "hiring-risks-" + scope.be() + "-" + scope.faces().clock().today(),
                () -> scope.faces().risks().xlsx(scope.year()));
    }

    private HqTable table(List<Risk> risks) {
        HqTable table = new HqTable(
                Words.of("hiringhq.tab.RISKS"),
                List.of(
                        Words.of("board.province"),
                        Words.of("hiringhq.risks.why"),
                        Words.of("hiringhq.risks.due"),
                        Words.of("hiringhq.risks.covered"),
                        Words.of("hiringhq.laos")));
        Map<ProvinceId, String> codes = scope.faces().codes();
        risks.forEach(risk -> table.row(
                province(risk, codes.get(risk.province())),
                why(risk),
                due(risk),
                HqTable.number(Words.of("hiringhq.of", risk.covered(), risk.posts())),
                HqTable.number(Figure.count(risk.laos()))));
        return table;
    }

    private Component province(Risk risk, @Nullable String code) {
        String name = Words.either(risk.provinceTh(), risk.provinceEn());
        return code == null ? new Span(name) : new Anchor(HiringLinks.province(code, scope.year()), name);
    }

    private static Div why(Risk risk) {
        Div why = new Div(new Chip(
                risk.nobody() ? "far" : "late", risk.nobody() ? "■" : "◆", Words.of("hiring.risk." + risk.why())));
        why.addClassName("hq-chips");
        if (risk.nobody()) {
            why.add(new Span(Words.of("hiringhq.risks.nobody")));
        }
        return why;
    }

    private static Span due(Risk risk) {
        LocalDate due = risk.due();
        return new Span(due == null ? Figure.NONE : Words.of("deadline.due", due));
    }
}
