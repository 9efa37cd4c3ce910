package eplan.ui.component;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;

/**
 * A BPMN model as its owner drew it, with a marker on every element that holds a token now and their names in words, or with
 * figures at its elements. Drag to move, Ctrl+wheel to zoom.
 */
@Tag("eplan-bpmn")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@CssImport("bpmn-js/dist/assets/diagram-js.css")
@CssImport("bpmn-js/dist/assets/bpmn-js.css")
@JsModule("./eplan-bpmn.js")
public class BpmnDiagram extends Div {

    /** @param xml BPMN 2.0 with diagram interchange; @param activeIds elements to mark */
    public BpmnDiagram(String xml, List<String> activeIds) {
        addClassName("bpmn");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", I18NProvider.translate("bpmn.label"));
        getElement().setProperty("failedText", I18NProvider.translate("bpmn.failed"));
        getElement().setProperty("hereText", I18NProvider.translate("bpmn.here"));
        getElement().setPropertyList("activeIds", activeIds);
        getElement().setProperty("xml", xml);
    }

    /** Draws a button with figures at each of the elements. @param chosen told the element whose button was pressed */
    public BpmnDiagram figures(List<Figure> figures, Consumer<String> chosen) {
        getElement().setPropertyList("figures", figures);
        addListener(FigureChosen.class, event -> chosen.accept(event.element()));
        return this;
    }

    /**
     * What stands at an element, in words.
     *
     * @param count how many
     * @param late how many of them are late, with a sign; empty when none is
     * @param age for how long they stand there
     * @param label all of it for who does not see the drawing
     */
    public record Figure(String element, String count, String late, String age, String label) {}

    /** The button at an element was pressed. */
    @DomEvent("figure-chosen")
    public static final class FigureChosen extends ComponentEvent<BpmnDiagram> {
        private static final long serialVersionUID = 1L;

        private final String element;

        public FigureChosen(BpmnDiagram source, boolean fromClient, @EventData("event.detail.element") String element) {
            super(source, fromClient);
            this.element = element;
        }

        /** Id of the BPMN element. */
        public String element() {
            return element;
        }
    }
}
