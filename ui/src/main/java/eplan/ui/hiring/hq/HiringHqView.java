package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.component.TabLinks;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.YearChoice;
import eplan.ui.hiring.YearPage;
import jakarta.annotation.security.RolesAllowed;

/** The nation's hiring year: every province by step, who risks having nobody, and what headquarters do for all of them. */
@Route(HiringHqView.PATH)
@StyleSheet("context://eplan/hiring-hq.css")
@RolesAllowed({"HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class HiringHqView extends YearPage<HqPlace> {
    private static final long serialVersionUID = 1L;

    static final String PATH = "hiring/hq";

    private final transient NationHiringFaces faces;
    private final TabLinks tabs = new TabLinks("hq-tabs", Words.of("hiringhq.tabs"));
    private final HqFilters filters = new HqFilters(this::go);

    HiringHqView(NationHiringFaces faces) {
        super(faces, HqPlace.START);
        this.faces = faces;
        addClassName("hiring-hq");
        choosers(tabs, filters);
    }

    @Override
    protected HqPlace read(QueryParameters url) {
        return HqPlace.from(url);
    }

    @Override
    protected Component part(HqPlace place, YearChoice choice) {
        FiscalYear year = choice.shown();
        header().title(Words.of("hiringhq.title", year.toString()));
        header().actions(scores(year));
        tabs.show(
                place.tab(),
                tab -> Words.of("hiringhq.tab." + tab),
                tab -> HqPlace.at(year, tab).href());
        filters.show(place, choice);
        return part(new HqScope(faces, year, place.in(year), this::go, this::changed));
    }

    private static Anchor scores(FiscalYear year) {
        Anchor link = new Anchor(HiringLinks.scores(year, "scores"), Words.of("hiringhq.scores"));
        link.addClassName("button-link");
        return link;
    }

    private static Component part(HqScope scope) {
        return switch (scope.place().tab()) {
            case MATRIX -> new MatrixPart(scope);
            case RISKS -> new RisksPart(scope);
            case HEADCOUNTS -> new HeadcountsPart(scope);
            case REQUESTS -> new RequestsPart(scope);
            case BUDGET -> new BudgetPart(scope);
            case DOCUMENTS -> new DocumentsPart(scope);
            case DECISIONS -> new DecisionsPart(scope);
            case LATER -> new LaterPart(scope);
            case SETUP -> new SetupPart(scope);
        };
    }
}
