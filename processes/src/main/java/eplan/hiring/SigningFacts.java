package eplan.hiring;

import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Former;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the form for signing says of the province; callers ask for the right. */
@Component
class SigningFacts {

    /** Of this hiring year or the one before; not of whom a contract of this year is with. */
    private static final String CALLED_OFF = """
            select account_id, name
              from (select distinct on (c.account_id) c.account_id, c.name
                      from eplan.contract c
                      join eplan.hiring_year y on y.id = c.hiring_year_id
                      join eplan.account a on a.id = c.account_id and a.role = 'ANALYST' and a.province_id = y.province_id
                     where c.end_kind = 'CALLED_OFF' and y.province_id = :province and y.fiscal_year in (:year, :before)
                       and not exists (select from eplan.contract k
                                        where k.contractor_id = c.contractor_id and k.hiring_year_id = :here
                                          and k.state in ('SIGNED', 'RUNNING'))
                     order by c.account_id, c.id desc) x
             order by name collate eplan.thai, account_id""";

    private final HiringPosts posts;
    private final ContractLines lines;
    private final JdbcClient jdbc;

    SigningFacts(HiringPosts posts, ContractLines lines, JdbcClient jdbc) {
        this.posts = posts;
        this.lines = lines;
        this.jdbc = jdbc;
    }

    String name(ProvinceId province) {
        return jdbc.sql("select name_th from eplan.province where id = ?")
                .param(province.value())
                .query(String.class)
                .single();
    }

    /** Posts for which somebody could be signed today, at the earliest from the day after whoever has one now. */
    int left(long year) {
        return posts.left(year);
    }

    /** Contracts of the year before that nothing goes on from yet. */
    List<ContractLine> renewable(FiscalYear year, ProvinceId province) {
        return lines.renewable(year.previous(), province);
    }

    /** Accounts that contracts left which were called off, and that the same people may go on with. */
    List<Former> calledOff(HiringCase year) {
        return jdbc.sql(CALLED_OFF)
                .param("province", year.province().value())
                .param("year", year.year().be())
                .param("before", year.year().previous().be())
                .param("here", year.id())
                .query((row, n) -> new Former(new AccountId(row.getLong("account_id")), row.getString("name")))
                .list();
    }
}
