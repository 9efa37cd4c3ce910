package eplan.ui.hiring.contract;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eplan.hiring.Instalments.Report;
import eplan.ui.casework.Words;

/** The delivery report to read. */
final class ReportSheet extends Section {
    private static final long serialVersionUID = 1L;

    ReportSheet(Report report) {
        addClassName("hiring-part");
        add(new H3(Words.of("contractpage.report")), state(report), new FigureLines(report.figures()));
        if (!report.added().isBlank()) {
            Div own = new Div(report.added());
            own.addClassName("report-words");
            add(own);
        }
    }

    private static Paragraph state(Report report) {
        String by = report.deliveredBy();
        Paragraph state = new Paragraph(
                report.deliveredOn() == null
                        ? Words.of("contractpage.report.draft")
                        : Words.of("contractpage.report.delivered", report.deliveredOn(), by == null ? "" : by));
        state.addClassName("muted");
        return state;
    }
}
