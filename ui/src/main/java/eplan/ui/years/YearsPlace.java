package eplan.ui.years;

import com.vaadin.flow.router.QueryParameters;
import eplan.shared.FiscalYear;
import eplan.ui.filters.UrlParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which year is shown, as the URL says it; null for the latest. */
record YearsPlace(@Nullable FiscalYear year) {

    static YearsPlace from(QueryParameters parameters) {
        return new YearsPlace(UrlParameters.of(parameters).year());
    }

    QueryParameters parameters() {
        return UrlParameters.empty().with("year", year).build();
    }

    static String href(FiscalYear year) {
        return YearsView.PATH + "?year=" + year;
    }

    /** The year asked for if it has a calendar, else the latest that has. @param years not empty, oldest first */
    FiscalYear among(List<FiscalYear> years) {
        FiscalYear asked = year;
        return asked != null && years.contains(asked) ? asked : years.getLast();
    }
}
