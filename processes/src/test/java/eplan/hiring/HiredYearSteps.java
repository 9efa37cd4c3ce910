package eplan.hiring;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is open in the simulated hiring year, always in the same order, so that a seed makes the same year again. */
@TestComponent
class HiredYearSteps {

    private static final String OPEN = """
            select n.id, n.province_id, n.kind, n.contract_id, n.instalment, n.turn, n.due_on, n.contractor,
                   case when cast(:today as date) between c.from_on and c.last_day then n.account_id end as working,
                   coalesce(e.level, 0) as level,
                   exists (select from eplan.hiring_later l where l.step_id = n.id and l.state = 'ASKED') as asked
              from eplan.hiring_step_now n
              left join eplan.contract c on c.id = n.contract_id
              left join eplan.hiring_spell e on e.step_id = n.id and e.state = 'OPEN'
             where n.fiscal_year = :year and n.state = 'OPEN'
             order by n.id""";

    @Autowired
    JdbcClient jdbc;

    /**
     * @param due the date in force
     * @param contractor name of the contract's contractor
     * @param working the contractor's account while the contract runs
     * @param level of the open escalation; 0 without one
     * @param asked whether a request for a later date waits
     */
    record Open(
            HiringStepId id,
            ProvinceId province,
            StepKind kind,
            @Nullable Long contract,
            @Nullable Integer instalment,
            int turn,
            LocalDate due,
            @Nullable String contractor,
            @Nullable Long working,
            int level,
            boolean asked) {

        ContractId ofContract() {
            return new ContractId(Objects.requireNonNull(contract));
        }

        int number() {
            return Objects.requireNonNull(instalment);
        }

        Actor officer() {
            return HiringPeople.officer(province);
        }

        Actor head() {
            return HiringPeople.head(province);
        }

        /** Headquarters for what is their own, else the head. */
        Actor chaser() {
            return kind.responsible() == Party.HQ ? HiringPeople.HQ_OFFICER : head();
        }

        /** The contractor while the contract runs, else the office. */
        Actor deliverer() {
            return working == null
                    ? officer()
                    : new Actor(
                            new AccountId(working), Objects.requireNonNull(contractor), Role.ANALYST, province, null);
        }
    }

    List<Open> open(HiredYear year) {
        return jdbc.sql(OPEN)
                .param("today", year.today())
                .param("year", HiredYear.YEAR.be())
                .query((row, n) -> step(row))
                .list();
    }

    private static Open step(ResultSet row) throws SQLException {
        return new Open(
                new HiringStepId(row.getLong("id")),
                new ProvinceId(row.getLong("province_id")),
                StepKind.valueOf(row.getString("kind")),
                row.getObject("contract_id", Long.class),
                row.getObject("instalment", Integer.class),
                row.getInt("turn"),
                row.getObject("due_on", LocalDate.class),
                row.getString("contractor"),
                row.getObject("working", Long.class),
                row.getInt("level"),
                row.getBoolean("asked"));
    }
}
