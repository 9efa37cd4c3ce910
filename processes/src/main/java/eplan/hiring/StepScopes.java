package eplan.hiring;

import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.HiringStepId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks whether the actor may see a step or contract, by the province and account that it belongs to today. */
@Component
class StepScopes {

    private static final String OF_STEP = "select province_id, account_id from eplan.hiring_step_now where id = ?";

    private static final String OF_CONTRACT = """
            select y.province_id, c.account_id
              from eplan.contract c join eplan.hiring_year y on y.id = c.hiring_year_id
             where c.id = ?""";

    private final StepRights rights;
    private final JdbcClient jdbc;

    StepScopes(StepRights rights, JdbcClient jdbc) {
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none, or it lies outside */
    Actor see(HiringStepId step) {
        return see(OF_STEP, step.value(), "hiring step " + step);
    }

    /** @throws NotFound when there is none, or it lies outside */
    Actor see(ContractId contract) {
        return see(OF_CONTRACT, contract.value(), "contract " + contract);
    }

    private Actor see(String sql, long id, String what) {
        Scope scope = jdbc.sql(sql)
                .param(id)
                .query((row, n) -> new Scope(
                        new ProvinceId(row.getLong("province_id")), account(row.getObject("account_id", Long.class))))
                .optional()
                .orElseThrow(() -> new NotFound(what));
        return rights.see(scope.province(), scope.account());
    }

    private static @Nullable AccountId account(@Nullable Long id) {
        return id == null ? null : new AccountId(id);
    }

    private record Scope(ProvinceId province, @Nullable AccountId account) {}
}
