package eplan.ui.sums;

import com.vaadin.flow.router.QueryParameters;
import eplan.shared.FiscalYear;
import eplan.ui.filters.UrlParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the screen adds up, as its URL says it.
 *
 * @param province two-digit code; null for one's own, or the nation
 * @param year null for the current one
 */
record SumsPlace(@Nullable String province, @Nullable Integer year) {

    static final SumsPlace START = new SumsPlace(null, null);

    static SumsPlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        FiscalYear year = url.year();
        return new SumsPlace(url.text("province"), year == null ? null : year.be());
    }

    QueryParameters parameters() {
        return UrlParameters.empty()
                .with("province", province)
                .with("year", year)
                .build();
    }

    /** The link to it. */
    static String href(String provinceCode, FiscalYear year) {
        return SumsView.PATH + "?"
                + new SumsPlace(provinceCode, year.be()).parameters().getQueryString();
    }

    SumsPlace in(@Nullable String provinceCode) {
        return new SumsPlace(provinceCode, year);
    }

    SumsPlace of(@Nullable FiscalYear other) {
        return new SumsPlace(province, other == null ? null : other.be());
    }
}
