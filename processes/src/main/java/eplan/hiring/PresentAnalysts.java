package eplan.hiring;

import eplan.hiring.HiringRequests.Present;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The analysts of a province of today, with how many LAOs each has; callers ask for the right. */
@Component
class PresentAnalysts {

    private static final String SELECT = """
            select a.id, a.display_name, count(f.lao_id) as laos
              from eplan.account a
              left join eplan.portfolio_on(?) f on f.account_id = a.id
             where a.province_id = ? and a.role = 'ANALYST' and a.enabled
             group by a.id
             order by a.display_name collate eplan.thai, a.id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    PresentAnalysts(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name. */
    List<Present> of(ProvinceId province) {
        return jdbc.sql(SELECT)
                .param(clock.today())
                .param(province.value())
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
