package eplan.hiring;

import eplan.shared.AccountId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether an analyst goes on under another contract, such as a renewal. */
@Component
class FollowingContracts {

    private static final String FOLLOWING = """
            select exists (
                select from eplan.contract
                 where account_id = :account and id <> :contract and state in ('SIGNED', 'RUNNING')
                   and from_on <= :after and last_day >= :after)""";

    private final JdbcClient jdbc;

    FollowingContracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether another contract of the same account covers the day after. */
    boolean after(ContractRow contract, AccountId account, LocalDate lastDay) {
        return jdbc.sql(FOLLOWING)
                .param("account", account.value())
                .param("contract", contract.id().value())
                .param("after", lastDay.plusDays(1))
                .query(Boolean.class)
                .single();
    }
}
