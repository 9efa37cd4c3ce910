package eplan.status;

import eplan.cycle.RoundStanding;
import eplan.registry.LaoType;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.timeline.RoundView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A province's LAO × round matrix with its three rates; province people and HQ. Analysts see the LAOs that are theirs or
 * nobody's, and the rates of those.
 */
public interface ProvinceBoard {

    /** The columns: the year's rounds in calendar order, those open today marked. */
    List<Column> columns(FiscalYear year);

    /** Rows {@code offset} to {@code offset + limit}; most stuck first, then by name in Thai order. */
    List<Row> rows(Query query, int offset, int limit);

    /** How many rows the query has. */
    int count(Query query);

    /** The rates for one round over the province's LAOs. */
    Rates rates(ProvinceId province, FiscalYear year, String roundKey);

    /** Null means any. @param analyst whose LAOs */
    record Query(
            ProvinceId province,
            FiscalYear year,
            @Nullable Long districtId,
            @Nullable LaoType type,
            @Nullable RoundStanding standing,
            @Nullable AccountId analyst,
            @Nullable String text,
            boolean byName) {}

    record Column(RoundView round, boolean current) {}

    /** @param analyst who looks after it; null while it is nobody's @param cells by round key */
    record Row(
            LaoId lao,
            String nameTh,
            @Nullable String districtTh,
            @Nullable String analyst,
            Map<String, Cell> cells) {}

    record Cell(EntryRoundId entryRound, RoundStanding standing) {}

    /**
     * Counts out of {@code total}: received (accepted at all), on time, passing checks (accepted, and no rule finds an
     * error now), recorded on behalf, overdue, far overdue, extended.
     */
    record Rates(
            String roundKey,
            int total,
            int received,
            int onTime,
            int passing,
            int onBehalf,
            int overdue,
            int farOverdue,
            int extended) {}
}
