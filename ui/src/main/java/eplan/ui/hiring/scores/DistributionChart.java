package eplan.ui.hiring.scores;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import eplan.ui.casework.Words;
import eplan.ui.hiring.scores.PointBins.Bin;
import java.util.List;

/** How points are spread, as bars with their figures; for the eye only, the table beside it says the same. */
@Tag("eplan-distribution")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./eplan-distribution.js")
final class DistributionChart extends Div {
    private static final long serialVersionUID = 1L;

    DistributionChart(List<Bin> bins) {
        addClassName("hq-distribution");
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("pointsText", Words.of("hqscore.axis.points"));
        getElement().setProperty("peopleText", Words.of("hqscore.axis.people"));
        getElement()
                .setPropertyList(
                        "bars",
                        bins.stream()
                                .map(bin -> new Bar(bin.label(), bin.count()))
                                .toList());
    }

    /** One bar as the browser draws it. */
    record Bar(String label, int count) {}
}
