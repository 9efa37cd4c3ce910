package eplan.hiring;

import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.Contracts.State;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Contracts as lists show them; callers ask for the right. */
@Component
class ContractLines {

    private static final String SELECT = """
            select c.id, c.number, y.fiscal_year, y.province_id, p.name_th, c.name, c.account_id, c.from_on, c.to_on,
                   c.amount, c.state, c.documents, c.end_kind is not distinct from 'CALLED_OFF' as called_off,
                   i.accepted, i.instalments, s.late, s.check_due
              from eplan.contract c
              join eplan.hiring_year y on y.id = c.hiring_year_id
              join eplan.province p on p.id = y.province_id
             cross join lateral (
                   select count(*) filter (where n.state = 'ACCEPTED') as accepted,
                          count(*) filter (where n.state <> 'CANCELLED') as instalments
                     from eplan.instalment n where n.contract_id = c.id) i
             cross join lateral (
                   select count(*) filter (where o.due_on < :today) as late,
                          min(o.due_on) filter (where o.kind = 'DOCUMENT_CHECK') as check_due
                     from eplan.hiring_step_now o where o.contract_id = c.id and o.state = 'OPEN') s
            """;

    private static final String IN_ORDER = " order by p.name_th, c.name collate eplan.thai, c.from_on, c.id";

    private static final String OF_YEAR = SELECT + """
             where y.fiscal_year = :year and (cast(:province as bigint) is null or y.province_id = :province)
            """ + IN_ORDER;

    private static final String OF_ACCOUNT =
            SELECT + "where c.account_id = :account order by c.from_on desc, c.id desc";

    /** Of a contract {@code c}: who was let go or replaced, or never began, is not renewed. */
    static final String MAY_BE_RENEWED = "coalesce(c.end_kind, 'TERM') = 'TERM'";

    /** Those of the year before that no contract goes on from yet. */
    private static final String RENEWABLE = SELECT + " where " + MAY_BE_RENEWED + """
               and y.fiscal_year = :year and y.province_id = :province
               and not exists (select from eplan.contract r where r.renews = c.id and r.end_kind is distinct from 'CALLED_OFF')
            """ + IN_ORDER;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ContractLines(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By province and contractor. @param province null for the nation */
    List<ContractLine> of(FiscalYear year, @Nullable ProvinceId province) {
        return lines(
                sql(OF_YEAR).param("year", year.be()).param("province", province == null ? null : province.value()));
    }

    /** Latest first. */
    List<ContractLine> of(AccountId account) {
        return lines(sql(OF_ACCOUNT).param("account", account.value()));
    }

    ContractLine of(ContractId contract) {
        return lines(sql(SELECT + "where c.id = :contract").param("contract", contract.value()))
                .getFirst();
    }

    List<ContractLine> renewable(FiscalYear before, ProvinceId province) {
        return lines(sql(RENEWABLE).param("year", before.be()).param("province", province.value()));
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("today", clock.today());
    }

    private static List<ContractLine> lines(StatementSpec sql) {
        return sql.query((row, n) -> line(row)).list();
    }

    private static ContractLine line(ResultSet row) throws SQLException {
        Long account = row.getObject("account_id", Long.class);
        return new ContractLine(
                new ContractId(row.getLong("id")),
                row.getString("number"),
                new FiscalYear(row.getInt("fiscal_year")),
                new ProvinceId(row.getLong("province_id")),
                row.getString("name_th"),
                row.getString("name"),
                account == null ? null : new AccountId(account),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getBigDecimal("amount"),
                State.valueOf(row.getString("state")),
                Documents.valueOf(row.getString("documents")),
                row.getInt("accepted"),
                row.getInt("instalments"),
                row.getInt("late"),
                row.getObject("check_due", LocalDate.class),
                row.getBoolean("called_off"));
    }
}
