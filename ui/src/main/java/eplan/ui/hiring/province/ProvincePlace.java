package eplan.ui.hiring.province;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.ui.filters.UrlParameters;
import eplan.ui.hiring.HiringLinks;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which province, year and part the page shows, as its URL says it. */
record ProvincePlace(String code, @Nullable FiscalYear year, Tab tab) {

    static final String CODE = "code";

    /** Parts of the page; text key {@code hiringprovince.tab.<NAME>}. */
    enum Tab {
        YEAR,
        REQUEST,
        EVALUATION,
        APPROVAL,
        CONTRACTS,
        INSTALMENTS
    }

    static ProvincePlace from(RouteParameters route, QueryParameters query) {
        UrlParameters url = UrlParameters.of(query);
        return new ProvincePlace(
                route.get(CODE).orElseThrow(() -> new NotFound("province")),
                url.year(),
                Objects.requireNonNullElse(url.word("tab", Tab.class), Tab.YEAR));
    }

    RouteParameters route() {
        return new RouteParameters(CODE, code);
    }

    QueryParameters query() {
        return UrlParameters.empty().with("year", year).with("tab", tab).build();
    }

    ProvincePlace in(@Nullable FiscalYear other) {
        return new ProvincePlace(code, other, tab);
    }

    String href(FiscalYear shown, Tab other) {
        return HiringLinks.province(code, shown, UrlParameters.lower(other));
    }

    /** The year asked for if it was opened, else the latest. @param opened latest first */
    @Nullable
    FiscalYear yearOf(List<FiscalYear> opened) {
        FiscalYear asked = year;
        if (asked != null && opened.contains(asked)) {
            return asked;
        }
        return opened.isEmpty() ? null : opened.getFirst();
    }
}
