package eplan.ui.hiring.scores;

import com.vaadin.flow.router.QueryParameters;
import eplan.shared.FiscalYear;
import eplan.ui.filters.UrlParameters;
import eplan.ui.hiring.hq.YearChoice;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the scores, as the URL says it.
 *
 * @param year the hiring year; null for the one that the screen chooses
 * @param province two-digit code; null for the nation
 */
record ScoresPlace(
        @Nullable FiscalYear year, ScoresTab tab, @Nullable String province) {

    static ScoresPlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        ScoresTab tab = url.word("tab", ScoresTab.class);
        return new ScoresPlace(YearChoice.read(url), tab == null ? ScoresTab.SCORES : tab, url.text("province"));
    }

    QueryParameters parameters() {
        return UrlParameters.empty()
                .with("year", year)
                .with("tab", tab == ScoresTab.SCORES ? null : tab)
                .with("province", province)
                .build();
    }

    /** The link to it. */
    String href() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? HiringScoresView.PATH : HiringScoresView.PATH + "?" + query;
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
