package eplan.hiring;

import eplan.hiring.Renewals.Standing;
import eplan.hiring.Renewals.Succession;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Which contract of the next hiring year goes on from which; callers ask for the right. */
@Component
class SuccessionReading {

    /** Contracts at work that run to their term, and after which no other one of the same year comes. */
    private static final String SELECT = """
            select c.id, c.number, c.name, c.account_id, c.last_day, n.fiscal_year as next, p.code, p.name_th, p.name_en,
                   s.id as successor, q.sent_on is not null as sent,
                   q.sent_on is not null
                       and exists (select from eplan.hiring_request_person r
                                    where r.hiring_year_id = n.id and r.account_id = c.account_id) as asked,
                   a.hiring_year_id is not null
                       and exists (select from eplan.hiring_candidate d
                                    where d.hiring_year_id = n.id and d.account_id = c.account_id) as approved
              from eplan.contract c
              join eplan.hiring_year y on y.id = c.hiring_year_id
              join eplan.province p on p.id = y.province_id
              join eplan.hiring_year n
                on n.province_id = y.province_id and n.fiscal_year = y.fiscal_year + 1 and n.state = 'OPEN'
              left join eplan.hiring_request q on q.hiring_year_id = n.id
              left join eplan.hiring_approval a on a.hiring_year_id = n.id
              left join lateral (
                   select k.id from eplan.contract k
                    where (k.renews = c.id or k.contractor_id = c.contractor_id and k.hiring_year_id = n.id)
                      and k.end_kind is distinct from 'CALLED_OFF'
                    order by k.id desc limit 1) s on true
             where c.state in ('SIGNED', 'RUNNING') and c.end_kind is null
               and not exists (select from eplan.contract f
                                where f.hiring_year_id = c.hiring_year_id and f.contractor_id = c.contractor_id
                                  and f.from_on > c.last_day and f.end_kind is distinct from 'CALLED_OFF')
            """;

    private static final String OF_YEAR = SELECT + """
               and y.fiscal_year = :year and (cast(:province as bigint) is null or y.province_id = :province)
             order by p.name_th, c.name collate eplan.thai, c.id""";

    private static final String OF_CONTRACT = SELECT + "   and c.id = :contract";

    private final JdbcClient jdbc;

    SuccessionReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By province and contractor. @param year that ends; @param province null for the nation */
    List<Succession> of(FiscalYear year, @Nullable ProvinceId province) {
        return read(jdbc.sql(OF_YEAR)
                .param("year", year.be())
                .param("province", province == null ? null : province.value()));
    }

    Optional<Succession> of(ContractId contract) {
        return read(jdbc.sql(OF_CONTRACT).param("contract", contract.value())).stream()
                .findFirst();
    }

    private static List<Succession> read(StatementSpec sql) {
        return sql.query((row, n) -> succession(row)).list();
    }

    private static Succession succession(ResultSet row) throws SQLException {
        Long account = row.getObject("account_id", Long.class);
        Long successor = row.getObject("successor", Long.class);
        return new Succession(
                new ContractId(row.getLong("id")),
                row.getString("number"),
                row.getString("name"),
                account == null ? null : new AccountId(account),
                row.getString("code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getObject("last_day", LocalDate.class),
                new FiscalYear(row.getInt("next")),
                standing(successor != null, row),
                row.getBoolean("sent"),
                successor == null ? null : new ContractId(successor));
    }

    private static Standing standing(boolean signed, ResultSet row) throws SQLException {
        if (signed) {
            return Standing.SIGNED;
        }
        if (row.getBoolean("approved")) {
            return Standing.APPROVED;
        }
        return row.getBoolean("asked") ? Standing.ASKED : Standing.NOT_ASKED;
    }
}
