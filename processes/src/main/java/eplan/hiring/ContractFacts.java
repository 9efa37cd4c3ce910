package eplan.hiring;

import eplan.hiring.Contracts.State;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a contract's page says beside its own row; callers ask for the right. */
@Component
class ContractFacts {

    private final Contractors contractors;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ContractFacts(Contractors contractors, JdbcClient jdbc, BusinessClock clock) {
        this.contractors = contractors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The ID number with nothing but its last three digits. */
    String masked(ContractRow contract) {
        return contractors.masked(contract.contractor());
    }

    /** The date in force of the last turn of its documents. */
    @Nullable
    LocalDate documentsDue(ContractId contract) {
        return jdbc.sql("""
                        select due_on from eplan.hiring_step_now
                         where contract_id = ? and kind = 'DOCUMENTS' order by id desc limit 1""")
                .param(contract.value())
                .query((row, n) -> row.getObject("due_on", LocalDate.class))
                .optional()
                .orElse(null);
    }

    /** The contract of the next hiring year that goes on from this one. */
    @Nullable
    ContractId renewedBy(ContractId contract) {
        return jdbc.sql("""
                        select id from eplan.contract
                         where renews = ? and end_kind is distinct from 'CALLED_OFF' order by id desc limit 1""")
                .param(contract.value())
                .query((row, n) -> new ContractId(row.getLong("id")))
                .optional()
                .orElse(null);
    }

    /** How many LAOs the contractor has today, or before the first day will take over. */
    int laos(ContractRow contract) {
        AccountId account = contract.account();
        if (contract.state() == State.SIGNED) {
            return count(
                    "select count(*) from eplan.contract_hand_over where contract_id = ?",
                    contract.id().value());
        }
        return account == null
                ? 0
                : count(
                        "select count(*) from eplan.portfolio_on(?) where account_id = ?",
                        clock.today(),
                        account.value());
    }

    private int count(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Integer.class).single();
    }
}
