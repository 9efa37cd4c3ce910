package eplan.ui.processes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eplan.cycle.ProcessFigures.Model;
import eplan.cycle.ProcessFigures.StepFigure;
import eplan.ui.casework.Words;
import eplan.ui.component.BpmnDiagram;
import eplan.ui.component.BpmnDiagram.Figure;
import java.util.List;

/** One model with what stands at its steps: drawn, and the same in a table. */
final class FiguresPart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ProcessesFaces faces;
    private final transient Wanted wanted;
    private final transient StepNames names;

    FiguresPart(ProcessesFaces faces, Model model, Wanted wanted) {
        this.faces = faces;
        this.wanted = wanted;
        this.names = StepNames.of(model.xml(), faces.texts());
        addClassName("figures-part");
        List<StepFigure> figures = faces.figures().figures(wanted.model(), wanted.year(), wanted.province());
        List<Figure> drawn =
                figures.stream().filter(one -> one.cases() > 0).map(this::drawn).toList();
        BpmnDiagram diagram = new BpmnDiagram(model.xml(), List.of()).figures(drawn, this::openCases);
        diagram.addClassName("process-diagram");
        Paragraph how = new Paragraph(Words.of("processes.how"));
        how.addClassName("muted");
        add(how, diagram, new FigureTable(figures, names, this::openCases));
    }

    private Figure drawn(StepFigure one) {
        return new Figure(
                one.element(),
                Words.of("processes.figure.cases", one.cases()),
                one.late() == 0 ? "" : Words.of("processes.figure.late", one.late()),
                Words.of("processes.figure.age", one.medianDays()),
                Words.of("processes.figure.label", names.of(one.element()), one.cases(), one.late(), one.medianDays()));
    }

    private void openCases(String element) {
        new CasesDialog(faces.figures(), wanted, element, names.of(element)).open();
    }
}
