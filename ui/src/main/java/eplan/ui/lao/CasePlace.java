package eplan.ui.lao;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.RoundStanding;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.timeline.RoundKind;
import eplan.ui.filters.UrlParameters;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which LAO, year and round the page shows, as its URL says it. */
record CasePlace(
        LaoId lao, @Nullable FiscalYear year, @Nullable String round) {

    static final String LAO = "lao";

    static CasePlace from(RouteParameters route, QueryParameters query) {
        UrlParameters url = UrlParameters.of(query);
        return new CasePlace(
                new LaoId(route.getLong(LAO).orElseThrow(() -> new NotFound("lao"))), url.year(), url.text("round"));
    }

    RouteParameters route() {
        return new RouteParameters(LAO, lao.toString());
    }

    QueryParameters query() {
        return UrlParameters.empty().with("year", year).with("round", round).build();
    }

    CasePlace withYear(@Nullable FiscalYear other) {
        return new CasePlace(lao, other, null);
    }

    CasePlace withRound(String key) {
        return new CasePlace(lao, year, key);
    }

    /** The year asked for if it is open for the LAO, else the latest. */
    @Nullable
    FiscalYear yearOf(List<FiscalYear> open) {
        return year != null && open.contains(year)
                ? year
                : open.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    /** The round asked for; else what presses most: overdue, then what is being worked on, then what opened last. */
    @Nullable
    EntryRoundView roundOf(List<EntryRoundView> rounds) {
        return rounds.stream()
                .filter(candidate -> candidate.roundKey().equals(round))
                .findFirst()
                .or(() -> rounds.stream()
                        .min(Comparator.comparingInt(CasePlace::pressing)
                                .thenComparing(candidate -> candidate.kind() == RoundKind.MONTHLY)
                                .thenComparing(candidate -> candidate.deadline().dueOn())))
                .orElse(null);
    }

    private static int pressing(EntryRoundView round) {
        RoundStanding standing = round.standing();
        return switch (standing) {
            case FAR_OVERDUE -> 0;
            case OVERDUE -> 1;
            case RETURNED -> 2;
            case STARTED, UNTOUCHED, EXTENDED -> 3;
            case VERIFYING -> 4;
            case NOT_OPEN -> 5;
            case ON_TIME, LATE, NOT_RECEIVED, RETIRED -> 6;
        };
    }
}
