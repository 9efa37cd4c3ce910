package eplan.timeline;

import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.timeline.YearDrafts.Scope;
import eplan.timeline.YearRequests.InProvince;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which LAOs a special round is for; an empty part does not narrow. */
@Component
class RoundScopes {

    private static final String WITHIN = """
             where (cast(:types as text[]) is null or l.type = any(cast(:types as text[])))
               and (cast(:provinces as bigint[]) is null or l.province_id = any(cast(:provinces as bigint[])))
               and (cast(:laos as bigint[]) is null or l.lao_id = any(cast(:laos as bigint[])))
            """;

    private static final String COUNT = "select count(*) from eplan.lao_on(:day) l" + WITHIN;

    private static final String BY_PROVINCE = "select p.id, p.name_th, p.name_en, count(*) as laos"
            + " from eplan.lao_on(:day) l join eplan.province p on p.id = l.province_id" + WITHIN
            + " group by p.id order by p.code";

    /** No registry reaches further, and neither do the database's days. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    RoundScopes(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where LAOs lie today decides; before the year its first day. */
    LocalDate dayOfCases(FiscalYear year) {
        LocalDate today = clock.today();
        return today.isBefore(year.first()) ? year.first() : today;
    }

    /** LAOs as they are on the day. */
    long count(Scope scope, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            return 0;
        }
        return jdbc.sql(COUNT)
                .param("day", day)
                .param("types", RoundPlanRows.types(scope))
                .param("provinces", RoundPlanRows.provinces(scope))
                .param("laos", RoundPlanRows.laos(scope))
                .query(Long.class)
                .single();
    }

    /** The same by province, in code order. @param scope null for all LAOs */
    List<InProvince> byProvince(@Nullable Scope scope, LocalDate day) {
        return jdbc.sql(BY_PROVINCE)
                .param("day", day)
                .param("types", RoundPlanRows.types(scope))
                .param("provinces", RoundPlanRows.provinces(scope))
                .param("laos", RoundPlanRows.laos(scope))
                .query((row, number) -> new InProvince(
                        new ProvinceId(row.getLong("id")),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        row.getLong("laos")))
                .list();
    }
}
