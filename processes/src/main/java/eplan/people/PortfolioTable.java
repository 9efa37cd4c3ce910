package eplan.people;

import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Load;
import eplan.people.Portfolios.Past;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The analysts' LAOs as they are stored. */
@Component
class PortfolioTable implements LaoHolders {

    private static final String LOADS = """
            select a.id as account_id, a.display_name, count(p.lao_id) as laos
              from eplan.account a
              left join eplan.portfolio_on(:today) p on p.account_id = a.id
             where a.province_id = :province and a.role = 'ANALYST' and a.enabled
             group by a.id
             order by a.display_name collate eplan.thai, a.id""";

    private static final String HISTORY = """
            select p.account_id, a.display_name, p.valid_from, p.valid_to, p.by_name, p.reason, p.at
              from eplan.portfolio p join eplan.account a on a.id = p.account_id
             where p.lao_id = ? order by p.valid_from desc""";

    private static final String BEGIN = """
            insert into eplan.portfolio (lao_id, account_id, valid_from, by_name, reason)
            select x.lao, x.account, cast(:today as date), cast(:by as text), cast(:reason as text)
              from unnest(cast(:laos as bigint[]), cast(:accounts as bigint[])) as x (lao, account)""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    PortfolioTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<AccountId> holder(LaoId lao) {
        return analyst(lao).map(Analyst::id);
    }

    Optional<Analyst> analyst(LaoId lao) {
        return jdbc.sql("select account_id, display_name from eplan.portfolio_on(?) where lao_id = ?")
                .param(clock.today())
                .param(lao.value())
                .query((row, n) -> analyst(row))
                .optional();
    }

    Map<LaoId, Analyst> analysts(ProvinceId province) {
        Map<LaoId, Analyst> analysts = new HashMap<>();
        jdbc.sql("select lao_id, account_id, display_name from eplan.portfolio_on(?) where province_id = ?")
                .param(clock.today())
                .param(province.value())
                .query(row -> {
                    analysts.put(new LaoId(row.getLong("lao_id")), analyst(row));
                });
        return analysts;
    }

    int nobodys(ProvinceId province) {
        return jdbc.sql("""
                        select count(*) from eplan.lao_on(:today) l
                         where l.province_id = :province
                           and not exists (select from eplan.portfolio_on(:today) f
                                            where f.lao_id = l.lao_id and f.province_id = l.province_id)""")
                .param("today", clock.today())
                .param("province", province.value())
                .query(Integer.class)
                .single();
    }

    List<Load> loads(ProvinceId province) {
        return jdbc.sql(LOADS)
                .param("today", clock.today())
                .param("province", province.value())
                .query((row, n) -> new Load(analyst(row), row.getInt("laos")))
                .list();
    }

    List<Past> history(LaoId lao) {
        return jdbc.sql(HISTORY).param(lao.value()).query((row, n) -> past(row)).list();
    }

    /** Two heads who give a province's LAOs away do it one after the other: the second sees what the first wrote. */
    void oneAtATime(ProvinceId province) {
        jdbc.sql("select id from eplan.province where id = ? for no key update")
                .param(province.value())
                .query(row -> {});
    }

    /** Who the rows of today name, whether or not they still count. */
    Map<LaoId, AccountId> named(Collection<LaoId> laos) {
        Map<LaoId, AccountId> named = new HashMap<>();
        jdbc.sql("""
                        select lao_id, account_id from eplan.portfolio
                         where lao_id = any(?) and ? between valid_from and valid_to""").param(ids(laos)).param(clock.today()).query(row -> {
            named.put(new LaoId(row.getLong("lao_id")), new AccountId(row.getLong("account_id")));
        });
        return named;
    }

    /** Yesterday was the last day; what began today only was not. */
    void end(Collection<LaoId> laos) {
        jdbc.sql("delete from eplan.portfolio where lao_id = any(?) and valid_from >= ?")
                .param(ids(laos))
                .param(clock.today())
                .update();
        jdbc.sql("update eplan.portfolio set valid_to = ? where lao_id = any(?) and valid_to >= ?")
                .param(clock.today().minusDays(1))
                .param(ids(laos))
                .param(clock.today())
                .update();
    }

    void begin(Map<LaoId, AccountId> analysts, String by, String reason) {
        jdbc.sql(BEGIN)
                .param("today", clock.today())
                .param("by", by)
                .param("reason", reason)
                .param("laos", ids(analysts.keySet()))
                .param(
                        "accounts",
                        analysts.values().stream().map(AccountId::value).toArray(Long[]::new))
                .update();
    }

    private static Long[] ids(Collection<LaoId> laos) {
        return laos.stream().map(LaoId::value).toArray(Long[]::new);
    }

    private static Analyst analyst(ResultSet row) throws SQLException {
        return new Analyst(new AccountId(row.getLong("account_id")), row.getString("display_name"));
    }

    private static Past past(ResultSet row) throws SQLException {
        LocalDate to = row.getObject("valid_to", LocalDate.class);
        return new Past(
                analyst(row),
                row.getObject("valid_from", LocalDate.class),
                LocalDate.MAX.equals(to) ? null : to,
                row.getString("by_name"),
                row.getString("reason"),
                row.getTimestamp("at").toInstant());
    }
}
