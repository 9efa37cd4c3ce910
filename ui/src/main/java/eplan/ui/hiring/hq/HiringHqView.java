package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** The nation's hiring year: every province by step, who risks having nobody, and what headquarters do for all of them. */
@Route(HiringHqView.PATH)
@StyleSheet("context://eplan/hiring-hq.css")
@RolesAllowed({"HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class HiringHqView extends Page implements AfterNavigationObserver, HqScope.Acts {
    private static final long serialVersionUID = 1L;

    static final String PATH = "hiring/hq";

    private final transient NationHiringFaces faces;
    private final TabLinks tabs = new TabLinks(Words.of("hiringhq.tabs"));
    private final HqFilters filters = new HqFilters(this::go);
    private final Div content = new Div();
    private transient HqPlace place = HqPlace.at(new FiscalYear(2500), HqTab.MATRIX);

    HiringHqView(NationHiringFaces faces) {
        this.faces = faces;
        addClassName("hiring-hq");
        content.addClassNames("hq-parts", "page-pad");
        body().add(tabs, filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = HqPlace.from(event.getLocation().getQueryParameters());
        showAll();
    }

    private void showAll() {
        YearChoice choice = YearChoice.of(faces.years().years(), faces.clock().today(), place.year());
        FiscalYear year = choice.shown();
        header().title(Words.of("hiringhq.title", year.toString()));
        header().actions(scores(year));
        tabs.show(Arrays.stream(HqTab.values())
                .map(tab -> new TabLinks.Tab(
                        HqPlace.at(year, tab).href(), Words.of("hiringhq.tab." + tab), tab == place.tab()))
                .toList());
        filters.show(place, choice);
        content.removeAll();
        content.add(part(new HqScope(faces, year, place.in(year), this)));
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
            case BUDGET -> new BudgetPart(scope);
            case DOCUMENTS -> new DocumentsPart(scope);
            case DECISIONS -> new DecisionsPart(scope);
            case LATER -> new LaterPart(scope);
            case SETUP -> new SetupPart(scope);
        };
    }

    @Override
    public void go(HqPlace there) {
        getUI().ifPresent(ui -> ui.navigate(HiringHqView.class, there.parameters()));
    }

    @Override
    public void changed(String said) {
        Notify.done(said);
        showAll();
        refreshFrame();
    }

    @Override
    public void stale() {
        Notify.stale();
        showAll();
    }
}
