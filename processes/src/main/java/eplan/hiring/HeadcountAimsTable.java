package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Aims;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Target and loads of each hiring year; before they are set, those of the year before, or else the shipped ones. */
@Component
class HeadcountAimsTable {

    /** Somewhat more than half of the points; the median province has 91 LAOs: one post for all of it is just heavy, three are just not light. */
    static final Aims SHIPPED = new Aims(new BigDecimal("55"), 30, 90);

    private static final BigDecimal MOST_POINTS = new BigDecimal(100);
    private static final int MOST_LAOS = 1000;

    private static final String SET = """
        insert into eplan.headcount_aims
            (fiscal_year, target, light_load, heavy_load, reason, by_name, for_name, at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (fiscal_year) do update set target = excluded.target, light_load = excluded.light_load,
            heavy_load = excluded.heavy_load, reason = excluded.reason, by_name = excluded.by_name,
            for_name = excluded.for_name, at = excluded.at\
        """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    HeadcountAimsTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Aims of(FiscalYear year) {
        return jdbc.sql("""
            select target, light_load, heavy_load from eplan.headcount_aims
             where fiscal_year <= ? order by fiscal_year desc limit 1\
            """)
                .param(year.be())
                .query((row, n) ->
                        new Aims(row.getBigDecimal("target"), row.getInt("light_load"), row.getInt("heavy_load")))
                .optional()
                .orElse(SHIPPED);
    }

    /** @throws Refused for a target outside 0 to 100 or with more than two decimals, and for loads that are not in order */
    static void mustBePossible(Aims aims) {
        BigDecimal target = aims.target();
        boolean points = target.signum() >= 0
                && target.compareTo(MOST_POINTS) <= 0
                && target.stripTrailingZeros().scale() <= 2;
        if (!points) {
            throw new Refused("refused.headcount.target");
        }
        if (aims.lightLoad() < 0 || aims.lightLoad() >= aims.heavyLoad() || aims.heavyLoad() > MOST_LAOS) {
            throw new Refused("refused.headcount.loads", MOST_LAOS);
        }
    }

    void set(FiscalYear year, Aims aims, String why, Actor by) {
        jdbc.sql(SET)
                .param(year.be())
                .param(aims.target())
                .param(aims.lightLoad())
                .param(aims.heavyLoad())
                .param(why)
                .param(by.name())
                .param(by.forName())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
