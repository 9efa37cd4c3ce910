package eplan.ui.hiring.scores;

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
import eplan.ui.hiring.hq.TabLinks;
import eplan.ui.hiring.hq.YearChoice;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** Headquarters' half of the evaluation: the scores of the nation, and what they rest on. */
@Route(HiringScoresView.PATH)
@StyleSheet("context://eplan/hiring-hq.css")
@RolesAllowed({"HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class HiringScoresView extends Page implements AfterNavigationObserver, ScoresScope.Acts {
    private static final long serialVersionUID = 1L;

    static final String PATH = "hiring/scores";

    private final transient NationScoreFaces faces;
    private final TabLinks tabs = new TabLinks(Words.of("hqscore.tabs"));
    private final ScoresFilters filters = new ScoresFilters(this::go);
    private final Div content = new Div();
    private transient ScoresPlace place = new ScoresPlace(null, ScoresTab.SCORES, null);

    HiringScoresView(NationScoreFaces faces) {
        this.faces = faces;
        addClassName("hiring-scores");
        content.addClassNames("hq-parts", "page-pad");
        body().add(tabs, filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = ScoresPlace.from(event.getLocation().getQueryParameters());
        showAll();
    }

    private void showAll() {
        YearChoice choice = YearChoice.of(faces.years().years(), faces.clock().today(), place.year());
        FiscalYear year = choice.shown();
        ScoresPlace here = place.in(year);
        header().title(Words.of("hqscore.title", year.toString()));
        header().actions(nation(year));
        tabs.show(Arrays.stream(ScoresTab.values())
                .map(tab -> new TabLinks.Tab(here.at(tab).href(), Words.of("hqscore.tab." + tab), tab == place.tab()))
                .toList());
        filters.show(here, choice, faces.registry().provinces());
        content.removeAll();
        content.add(part(new ScoresScope(faces, year, here, this)));
    }

    private static Anchor nation(FiscalYear year) {
        Anchor link = new Anchor(HiringLinks.hq(year, "matrix"), Words.of("hqscore.nation"));
        link.addClassName("button-link");
        return link;
    }

    private static Component part(ScoresScope scope) {
        return switch (scope.place().tab()) {
            case SCORES -> new ScoresPart(scope);
            case RULES -> new RulesPart(scope);
            case CRITERIA -> new CriteriaPart(scope);
            case OUTAGES -> new OutagesPart(scope);
            case OBJECTIONS -> new ObjectionsPart(scope);
        };
    }

    private void go(ScoresPlace there) {
        getUI().ifPresent(ui -> ui.navigate(HiringScoresView.class, there.parameters()));
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
