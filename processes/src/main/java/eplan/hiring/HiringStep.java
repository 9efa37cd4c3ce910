package eplan.hiring;

import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as it stands in {@code eplan.hiring_step_now}.
 *
 * @param year its hiring year's key
 * @param due the date in force
 */
record HiringStep(
        HiringStepId id,
        long year,
        FiscalYear fiscalYear,
        ProvinceId province,
        StepKind kind,
        @Nullable Long contract,
        @Nullable Integer instalment,
        int turn,
        HiringSteps.State state,
        LocalDate openedOn,
        LocalDate due,
        HiringSteps.DueSource source,
        @Nullable LocalDate watchedTo,
        String instance) {

    static HiringStep of(ResultSet row) throws SQLException {
        return new HiringStep(
                new HiringStepId(row.getLong("id")),
                row.getLong("hiring_year_id"),
                new FiscalYear(row.getInt("fiscal_year")),
                new ProvinceId(row.getLong("province_id")),
                StepKind.valueOf(row.getString("kind")),
                row.getObject("contract_id", Long.class),
                row.getObject("instalment", Integer.class),
                row.getInt("turn"),
                HiringSteps.State.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                HiringSteps.DueSource.valueOf(row.getString("due_source")),
                row.getObject("watched_to", LocalDate.class),
                row.getString("process_instance_id"));
    }

    boolean open() {
        return state == HiringSteps.State.OPEN;
    }
}
