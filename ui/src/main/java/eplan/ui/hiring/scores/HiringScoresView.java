package eplan.ui.hiring.scores;

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

/** Headquarters' half of the evaluation: the scores of the nation, and what they rest on. */
@Route(HiringScoresView.PATH)
@StyleSheet("context://eplan/hiring-hq.css")
@RolesAllowed({"HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class HiringScoresView extends YearPage<ScoresPlace> {
    private static final long serialVersionUID = 1L;

    static final String PATH = "hiring/scores";

    private final transient NationScoreFaces faces;
    private final TabLinks tabs = new TabLinks("hq-tabs", Words.of("hqscore.tabs"));
    private final ScoresFilters filters = new ScoresFilters(this::go);

    HiringScoresView(NationScoreFaces faces) {
        super(faces, ScoresPlace.START);
        this.faces = faces;
        addClassName("hiring-scores");
        choosers(tabs, filters);
    }

    @Override
    protected ScoresPlace read(QueryParameters url) {
        return ScoresPlace.from(url);
    }

    @Override
    protected Component part(ScoresPlace place, YearChoice choice) {
        FiscalYear year = choice.shown();
        ScoresPlace here = place.in(year);
        header().title(Words.of("hqscore.title", year.toString()));
        header().actions(nation(year));
        tabs.show(
                place.tab(),
                tab -> Words.of("hqscore.tab." + tab),
                tab -> here.at(tab).href());
        filters.show(here, choice, faces.registry().provinces());
        return part(new ScoresScope(faces, year, here, this::changed));
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
}
