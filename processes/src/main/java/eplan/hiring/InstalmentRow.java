package eplan.hiring;

import eplan.hiring.Instalments.Delivery;
import eplan.hiring.Instalments.State;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One instalment as it is kept in {@code eplan.instalment}.
 *
 * @param due by when to deliver, as the contract has it
 * @param firstDue the date in force when it was delivered, the last time
 * @param deliveries in their order, what came back among them
 */
record InstalmentRow(
        long contract,
        int number,
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        LocalDate due,
        State state,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate acceptedOn,
        List<String> inspectors,
        @Nullable String remark,
        List<Delivery> deliveries,
        @Nullable BigDecimal penalty) {

    /** Its last week, in which it may be delivered. */
    private static final int LAST_WEEK = 6;

    static InstalmentRow of(ResultSet row, List<Delivery> deliveries) throws SQLException {
        return new InstalmentRow(
                row.getLong("contract_id"),
                row.getInt("number"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getObject("first_due", LocalDate.class),
                row.getObject("delivered_on", LocalDate.class),
                row.getObject("accepted_on", LocalDate.class),
                List.of((String[]) row.getArray("inspectors").getArray()),
                row.getString("remark"),
                deliveries,
                row.getBigDecimal("penalty"));
    }

    /** The first day of its last week, or its first day where it is shorter. */
    LocalDate opensOn() {
        return opensOn(to);
    }

    /** The same, if it ended on that day. */
    LocalDate opensOn(LocalDate end) {
        LocalDate lastWeek = end.minusDays(LAST_WEEK);
        return lastWeek.isAfter(from) ? lastWeek : from;
    }

    /** Calendar days late, of all deliveries. */
    int lateDays() {
        return Delivery.together(deliveries);
    }

    /** Accepted, late, and the head has not said what is kept. */
    boolean penaltyUndecided() {
        return Penalty.undecided(state, lateDays(), penalty);
    }

    /** Neither accepted nor cancelled. */
    boolean unfinished() {
        return state != State.ACCEPTED && state != State.CANCELLED;
    }
}
