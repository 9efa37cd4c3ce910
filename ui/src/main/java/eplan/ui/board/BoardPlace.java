package eplan.ui.board;

import com.vaadin.flow.router.QueryParameters;
import eplan.cycle.RoundStanding;
import eplan.registry.LaoType;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.status.ProvinceBoard.Query;
import eplan.ui.filters.UrlParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the board shows, as its URL says it; null means that the screen decides (own province, this year, current round).
 *
 * @param province two-digit code; only headquarters choose one
 * @param round key of the round the rates are for
 * @param analyst account of the analyst whose LAOs are shown
 */
record BoardPlace(
        @Nullable String province,
        @Nullable Integer year,
        @Nullable String round,
        @Nullable Long district,
        @Nullable LaoType type,
        @Nullable RoundStanding standing,
        @Nullable Long analyst,
        @Nullable String text,
        boolean byName) {

    static final BoardPlace START = new BoardPlace(null, null, null, null, null, null, null, null, false);

    static BoardPlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        FiscalYear year = url.year();
        return new BoardPlace(
                url.text("province"),
                year == null ? null : year.be(),
                url.text("round"),
                url.number("district"),
                url.word("type", LaoType.class),
                url.word("standing", RoundStanding.class),
                url.number("analyst"),
                url.text("q"),
                "name".equals(url.text("order")));
    }

    QueryParameters parameters() {
        return UrlParameters.empty()
                .with("province", province)
                .with("year", year)
                .with("round", round)
                .with("district", district)
                .with("type", type)
                .with("standing", standing)
                .with("analyst", analyst)
                .with("q", text)
                .with("order", byName ? "name" : null)
                .build();
    }

    Query query(ProvinceId in, FiscalYear of) {
        AccountId whose = analyst == null ? null : new AccountId(analyst);
        return new Query(in, of, district, type, standing, whose, text, byName);
    }

    /** Another province has other districts and analysts. */
    BoardPlace withProvince(@Nullable String code) {
        return new BoardPlace(code, year, round, null, type, standing, null, text, byName);
    }

    BoardPlace withYear(@Nullable Integer be) {
        return new BoardPlace(province, be, null, district, type, standing, analyst, text, byName);
    }

    BoardPlace withRound(@Nullable String key) {
        return new BoardPlace(province, year, key, district, type, standing, analyst, text, byName);
    }

    BoardPlace withDistrict(@Nullable Long id) {
        return new BoardPlace(province, year, round, id, type, standing, analyst, text, byName);
    }

    BoardPlace withType(@Nullable LaoType other) {
        return new BoardPlace(province, year, round, district, other, standing, analyst, text, byName);
    }

    BoardPlace withStanding(@Nullable RoundStanding other) {
        return new BoardPlace(province, year, round, district, type, other, analyst, text, byName);
    }

    BoardPlace withAnalyst(@Nullable Long account) {
        return new BoardPlace(province, year, round, district, type, standing, account, text, byName);
    }

    BoardPlace withText(@Nullable String other) {
        return new BoardPlace(province, year, round, district, type, standing, analyst, other, byName);
    }

    /** Whether anything narrows the rows. */
    boolean filtered() {
        return district != null || type != null || standing != null || analyst != null || text != null;
    }

    BoardPlace unfiltered() {
        return new BoardPlace(province, year, round, null, null, null, null, null, byName);
    }

    BoardPlace ordered(boolean name) {
        return new BoardPlace(province, year, round, district, type, standing, analyst, text, name);
    }
}
