package eplan.hiring;

import eplan.hiring.HiringRequests.Present;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The analysts of a province of today, with how many LAOs each has; callers ask for the right. */
@Component
class PresentAnalysts {

    private static final String SELECT = """
            select a.id, a.display_name, count(f.lao_id) as laos
              from eplan.account a
              left join eplan.portfolio_on(cast(:today as date)) f on f.account_id = a.id
             where a.province_id = :province and a.role = 'ANALYST' and a.enabled %s
             group by a.id
             order by a.display_name collate eplan.thai, a.id""";

    /** A contract that has begun since counts too, where the day is started late. */
    private static final String UNCOVERED = """
            and not exists (select from eplan.contract c
                             where c.account_id = a.id and c.state in ('SIGNED', 'RUNNING')
                               and c.from_on <= greatest(cast(:day as date), cast(:today as date))
                               and c.last_day >= cast(:day as date))
            """;

    /**
     * A contract that runs closes the account itself. Accounts that were made after the day, while no node had started it, are left alone;
     * the demo, in which it was made on another day than that of the demo clock, starts none late.
     */
    private static final String TO_LEAVE = UNCOVERED + """
            and not exists (select from eplan.contract c where c.account_id = a.id and c.state = 'RUNNING')
            and (cast(:today as date) = cast(:day as date) or a.created_at < :midnight)
            """;

    private static final String ALL = SELECT.formatted("");
    private static final String ALL_UNCOVERED = SELECT.formatted(UNCOVERED);
    private static final String ALL_TO_LEAVE = SELECT.formatted(TO_LEAVE);

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    PresentAnalysts(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name. */
    List<Present> of(ProvinceId province) {
        return read(jdbc.sql(ALL), province);
    }

    /** Whose account closes the night to that day, as contracts stand now; nobody once it has come. By name. */
    List<Present> uncovered(ProvinceId province, LocalDate day) {
        return clock.today().isBefore(day) ? read(jdbc.sql(ALL_UNCOVERED).param("day", day), province) : List.of();
    }

    /** Whose account is to be closed now that the day has come; without those whose contract closes it. By name. */
    List<Present> toLeave(ProvinceId province, LocalDate day) {
        OffsetDateTime midnight = day.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
        return read(jdbc.sql(ALL_TO_LEAVE).param("day", day).param("midnight", midnight), province);
    }

    private List<Present> read(StatementSpec select, ProvinceId province) {
        return select.param("today", clock.today())
                .param("province", province.value())
                .query((row, n) -> new Present(
                        new AccountId(row.getLong("id")), row.getString("display_name"), row.getInt("laos")))
                .list();
    }

    /** Somebody who continues is or was an analyst of the province. @throws Refused for anybody else */
    void check(ProvinceId province, @Nullable AccountId present) {
        if (present == null) {
            return;
        }
        boolean known = jdbc.sql("""
                        select exists (select from eplan.account
                                        where id = ? and province_id = ? and role = 'ANALYST')""")
                .param(present.value())
                .param(province.value())
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new Refused("refused.hiring.person.unknown");
        }
    }
}
