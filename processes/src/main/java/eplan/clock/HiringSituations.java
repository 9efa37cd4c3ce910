package eplan.clock;

import eplan.hiring.StepKind;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All steps of the hiring cycle that wait for a simulated office or its contractors, in one query a day. */
@Component
@Profile("embedded")
class HiringSituations {

    /** Where an officer or head can sign in, the office is theirs; what is headquarters' own waits for headquarters. */
    private static final String WAITING = """
            select n.fiscal_year, n.province_id, p.code, n.kind, n.contract_id, n.instalment, n.turn, n.opened_on, n.due_on,
                   n.account_id, n.contractor, c.last_day
              from eplan.hiring_step_now n
              join eplan.province p on p.id = n.province_id
              left join eplan.contract c on c.id = n.contract_id
             where n.state = 'OPEN' and n.responsible <> 'HQ'
               and not exists (select from eplan.account a
                                where a.province_id = n.province_id and a.enabled
                                  and a.role in ('PROVINCIAL_OFFICER', 'PROVINCIAL_HEAD'))
             order by n.province_id, n.id""";

    private final JdbcClient jdbc;

    HiringSituations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HiringSituation> open() {
        return jdbc.sql(WAITING).query((row, n) -> situation(row)).list();
    }

    private static HiringSituation situation(ResultSet row) throws SQLException {
        Long contract = row.getObject("contract_id", Long.class);
        Long account = row.getObject("account_id", Long.class);
        return new HiringSituation(
                new FiscalYear(row.getInt("fiscal_year")),
                new ProvinceId(row.getLong("province_id")),
                row.getString("code"),
                StepKind.valueOf(row.getString("kind")),
                contract == null ? null : new ContractId(contract),
                row.getObject("instalment", Integer.class),
                row.getInt("turn"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                account == null ? null : new AccountId(account),
                row.getString("contractor"),
                row.getObject("last_day", LocalDate.class));
    }
}
