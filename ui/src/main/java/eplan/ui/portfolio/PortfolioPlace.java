package eplan.ui.portfolio;

import com.vaadin.flow.router.QueryParameters;
import eplan.people.Portfolios.Analyst;
import eplan.ui.filters.UrlParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows, as its URL says it; null means any.
 *
 * @param province two-digit code; null for one's own, or the first; only headquarters choose one
 * @param whose an analyst's account, or {@link #NOBODY}
 * @param district its name
 * @param text part of an LAO's name
 */
record PortfolioPlace(
        @Nullable String province,
        @Nullable String whose,
        @Nullable String district,
        @Nullable String text) {

    static final String NOBODY = "none";

    static final PortfolioPlace START = new PortfolioPlace(null, null, null, null);

    static PortfolioPlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        String whose = url.text("whose");
        return new PortfolioPlace(
                url.text("province"),
                whose != null && whose.matches(NOBODY + "|\\d{1,18}") ? whose : null,
                url.text("district"),
                url.text("q"));
    }

    QueryParameters parameters() {
        return UrlParameters.empty()
                .with("province", province)
                .with("whose", whose)
                .with("district", district)
                .with("q", text)
                .build();
    }

    static String whose(@Nullable Analyst analyst) {
        return analyst == null ? NOBODY : analyst.id().toString();
    }

    boolean has(PortfolioRow row) {
        return (whose == null || whose.equals(whose(row.analyst())))
                && (district == null || district.equals(row.held().districtTh()))
                && (text == null || row.held().laoTh().contains(text));
    }

    /** Another province has other analysts and districts. */
    PortfolioPlace in(@Nullable String code) {
        return new PortfolioPlace(code, null, null, text);
    }

    PortfolioPlace of(@Nullable String other) {
        return new PortfolioPlace(province, other, district, text);
    }

    PortfolioPlace withDistrict(@Nullable String other) {
        return new PortfolioPlace(province, whose, other, text);
    }

    PortfolioPlace withText(@Nullable String other) {
        return new PortfolioPlace(province, whose, district, other);
    }

    PortfolioPlace unfiltered() {
        return new PortfolioPlace(province, null, null, null);
    }
}
