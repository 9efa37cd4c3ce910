package eplan.inbox;

import eplan.hiring.StepKind;
import eplan.shared.ContractId;
import eplan.shared.HiringStepId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The step of the hiring cycle that work is about.
 *
 * @param contract of which it is; null for a step of the province's year
 * @param instalment number from 1, of deliveries and inspections
 */
public record HiringWork(
        HiringStepId step,
        StepKind kind,
        @Nullable ContractId contract,
        @Nullable String contractor,
        @Nullable Integer instalment) {

    /** From columns {@code hiring_step_id}, {@code step_kind}, {@code contract_id}, {@code contractor}, {@code instalment}. */
    static @Nullable HiringWork of(ResultSet row) throws SQLException {
        Long step = row.getObject("hiring_step_id", Long.class);
        Long contract = row.getObject("contract_id", Long.class);
        return step == null
                ? null
                : new HiringWork(
                        new HiringStepId(step),
                        StepKind.valueOf(row.getString("step_kind")),
                        contract == null ? null : new ContractId(contract),
                        row.getString("contractor"),
                        row.getObject("instalment", Integer.class));
    }
}
