package eplan.ui.timeline;

import com.vaadin.flow.router.QueryParameters;
import eplan.shared.FiscalYear;
import eplan.ui.filters.UrlParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar shows, as its URL says it: a proposed move is a link that one owner can send to another.
 *
 * @param year null for the current one
 * @param round key of the chosen round
 * @param province two-digit code; null for the whole nation
 * @param to the proposed due date
 */
record TimelinePlace(
        @Nullable Integer year,
        @Nullable String round,
        @Nullable String province,
        @Nullable LocalDate to) {

    static TimelinePlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        Long year = url.number("year");
        return new TimelinePlace(
                year == null || year < 2500 || year > 2700 ? null : year.intValue(),
                url.text("round"),
                url.text("province"),
                day(url.text("to")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException mistyped) {
            return null;
        }
    }

    QueryParameters parameters() {
        return UrlParameters.empty()
                .with("year", year)
                .with("round", round)
                .with("province", province)
                .with("to", to)
                .build();
    }

    TimelinePlace inYear(FiscalYear other) {
        return new TimelinePlace(other.be(), null, null, null);
    }

    TimelinePlace atRound(String key) {
        return new TimelinePlace(year, key, null, null);
    }

    TimelinePlace proposing(@Nullable String provinceCode, @Nullable LocalDate day) {
        return new TimelinePlace(year, round, provinceCode, day);
    }
}
