package eplan.ui.component;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/**
 * A BPMN model as its owner drew it, with a marker on every element that holds a token now and their names in words. Drag
 * to move, Ctrl+wheel to zoom.
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
}
