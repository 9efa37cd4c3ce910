package eplan.correspondence;

import eplan.people.AccountView;
import eplan.people.Actor;
import eplan.people.LaosOpen;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who else may read a thread: headquarters, the province's people (of its analysts only the LAO's own and who stands in for
 * that one, or all while it is nobody's), and the LAO's own staff unless it is kept from them.
 */
@Component
class Reachable {

    private static final String ACCOUNTS = """
            select a.id, a.username, a.display_name, a.role, a.province_id, a.lao_id
              from eplan.account a
             where a.enabled and a.id is distinct from cast(:me as bigint)
               and (a.role in ('HQ_PROCESS_OWNER', 'HQ_OFFICER')
                    or a.province_id = coalesce(
                        cast(:province as bigint),
                        (select p.province_id from eplan.lao_province p
                          where p.lao_id = cast(:lao as bigint) and :today between p.valid_from and p.valid_to))
                    or (:all and a.lao_id = cast(:lao as bigint)))
               and (a.role <> 'ANALYST'
                    or\s""" + LaosOpen.to("a.id", "cast(:lao as bigint)") + """
            )
             order by a.display_name collate eplan.thai, a.id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Reachable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AccountView> from(Place place, Actor actor) {
        return jdbc.sql(ACCOUNTS)
                .param("me", actor.account() == null ? null : actor.account().value())
                .param(
                        "province",
                        place.province() == null ? null : place.province().value())
                .param("lao", place.lao() == null ? null : place.lao().value())
                .param("all", place.audience() == Messages.Audience.ALL)
                .param("today", clock.today())
                .query((row, n) -> account(row))
                .list();
    }

    private static AccountView account(ResultSet row) throws SQLException {
        return new AccountView(
                new AccountId(row.getLong("id")),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                Columns.id(row, "province_id", ProvinceId::new),
                Columns.id(row, "lao_id", LaoId::new));
    }
}
