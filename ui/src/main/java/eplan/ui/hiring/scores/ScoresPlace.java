package eplan.ui.hiring.scores;

import com.vaadin.flow.router.QueryParameters;
import eplan.shared.FiscalYear;
import eplan.ui.filters.UrlParameters;
import eplan.ui.hiring.YearPage;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the scores, as the URL says it.
 *
 * @param year the hiring year; null for the one that the screen chooses
 * @param province two-digit code; null for the nation
 */
record ScoresPlace(
        @Nullable FiscalYear year, ScoresTab tab, @Nullable String province) implements YearPage.Place {

    static final ScoresPlace START = new ScoresPlace(null, ScoresTab.SCORES, null);

    static ScoresPlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        ScoresTab tab = url.word("tab", ScoresTab.class);
        return new ScoresPlace(url.year(), tab == null ? ScoresTab.SCORES : tab, url.text("province"));
    }

    @Override
    public QueryParameters parameters() {
        return UrlParameters.empty()
                .with("year", year)
                .with("tab", tab == ScoresTab.SCORES ? null : tab)
                .with("province", province)
                .build();
    }

    /** The link to it. */
    String href() {
        return UrlParameters.href(HiringScoresView.PATH, parameters());
    }

    ScoresPlace in(@Nullable FiscalYear other) {
        return new ScoresPlace(other, tab, province);
    }

    ScoresPlace at(ScoresTab other) {
        return new ScoresPlace(year, other, null);
    }

    ScoresPlace of(@Nullable String code) {
        return new ScoresPlace(year, tab, code);
    }
}
