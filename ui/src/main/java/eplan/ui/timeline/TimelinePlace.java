package eplan.ui.timeline;

import com.vaadin.flow.router.QueryParameters;
import eplan.shared.FiscalYear;
import eplan.ui.filters.UrlParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar shows, as its URL says it: a round, or a change set that one owner sends to another.
 *
 * @param year null for the current one
 * @param round key of the chosen round
 * @param province two-digit code; null for the whole nation
 * @param set number of the change set in the panel; null for the person's own draft
 * @param to a proposed due date, which is taken into the person's draft
 */
record TimelinePlace(
        @Nullable Integer year,
        @Nullable String round,
        @Nullable String province,
        @Nullable Long set,
        @Nullable LocalDate to) {

    static final TimelinePlace START = new TimelinePlace(null, null, null, null, null);

    static TimelinePlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        FiscalYear year = url.year();
        return new TimelinePlace(
                year == null ? null : year.be(),
                url.text("round"),
                url.text("province"),
                url.number("set"),
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
                .with("set", set)
                .with("to", to)
                .build();
    }

    TimelinePlace inYear(FiscalYear other) {
        return new TimelinePlace(other.be(), null, null, null, null);
    }

    TimelinePlace atRound(@Nullable String key) {
        return new TimelinePlace(year, key, null, null, null);
    }

    TimelinePlace inProvince(@Nullable String code) {
        return new TimelinePlace(year, round, code, null, null);
    }

    /** @param other null for the person's own draft */
    TimelinePlace viewing(@Nullable Long other) {
        return new TimelinePlace(year, null, null, other, null);
    }

    /** With the proposed date taken into the draft. */
    TimelinePlace settled() {
        return new TimelinePlace(year, round, province, set, null);
    }
}
