package eplan.ui.lao;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eplan.cycle.CaseDiagram.Diagram;
import eplan.shared.EntryRoundId;
import eplan.ui.casework.Words;
import eplan.ui.component.BpmnDiagram;
import java.util.List;

/** The round's model with a mark where it stands; read and drawn only when somebody opens it. */
final class WhereItStands extends Details {
    private static final long serialVersionUID = 1L;

    private final Div drawing = new Div();
    private boolean drawn;

    WhereItStands(LaoFaces faces, EntryRoundId round) {
        super(Words.of("lao.diagram"));
        addClassName("where-it-stands");
        add(drawing);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && !drawn) {
                drawn = true;
                draw(faces.diagram().of(round));
            }
        });
    }

    private void draw(List<Diagram> diagrams) {
        if (diagrams.isEmpty()) {
            drawing.add(new Paragraph(Words.of("lao.diagram.none")));
        }
        diagrams.forEach(diagram -> drawing.add(new BpmnDiagram(diagram.xml(), diagram.activeIds())));
    }
}
