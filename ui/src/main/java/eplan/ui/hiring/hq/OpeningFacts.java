package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.hiring.HiringYears;
import eplan.hiring.HiringYears.Opening;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringFiles;

/** The letter by which the year was opened, with the guidelines that came with it. */
final class OpeningFacts extends Div {
    private static final long serialVersionUID = 1L;

    OpeningFacts(HiringYears years, Opening opening) {
        addClassNames("card", "hq-said");
        add(
                new H2(Words.of("hiringhq.opened", opening.year().toString())),
                new Paragraph(Words.of("hiringhq.opened.letter", opening.letter(), opening.dated())),
                new Paragraph(Words.of("hiringhq.opened.cut-off", opening.cutOff())),
                new Paragraph(Words.of("hiringhq.opened.by", opening.by(), opening.on(), opening.provinces())),
                HiringFiles.file(opening.guidelines(), () -> years.guidelines(opening.year())));
    }
}
