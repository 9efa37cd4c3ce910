package eplan.timeline;

import eplan.timeline.YearDrafts.Scope;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which LAOs a special round is for; an empty part does not narrow. */
@Component
class RoundScopes {

    private static final String COUNT = """
            select count(*) from eplan.lao_on(:day) l
             where (cast(:types as text[]) is null or l.type = any(cast(:types as text[])))
               and (cast(:provinces as bigint[]) is null or l.province_id = any(cast(:provinces as bigint[])))
               and (cast(:laos as bigint[]) is null or l.lao_id = any(cast(:laos as bigint[])))""";

    /** No registry reaches further, and neither do the database's days. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final JdbcClient jdbc;

    RoundScopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
