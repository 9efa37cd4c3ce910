package eplan.hiring;

import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which days a step's own date is counted when it opens. */
@Component
class StepDue {

    private static final String LAST_DONE = """
            select max(done_on) from eplan.hiring_step
             where kind = ? and contract_id = ? and instalment is not distinct from cast(? as int) and state = 'DONE'""";

    private final StepDates dates;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    StepDue(StepDates dates, JdbcClient jdbc, BusinessClock clock) {
        this.dates = dates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param turn 1, and one more each time it was returned. @throws IllegalArgumentException for a kind that follows the calendar */
    LocalDate of(StepKey step, HiringCase year, int turn) {
        return switch (step.kind()) {
            case SIGNING -> signing(year);
            case DOCUMENTS -> documents(contract(step), turn);
            case DOCUMENT_CHECK -> dates.check(lastDone(StepKind.DOCUMENTS, contract(step), null));
            case DELIVERY -> delivery(contract(step), instalment(step), turn);
            case INSPECTION -> inspection(contract(step), instalment(step));
            case REQUEST, EVALUATION, APPROVAL ->
                throw new IllegalArgumentException(step.kind() + " has its date in the calendar");
        };
    }

    private static long contract(StepKey step) {
        return Objects.requireNonNull(step.contract(), "contract");
    }

    private static int instalment(StepKey step) {
        return Objects.requireNonNull(step.instalment(), "instalment");
    }

    private LocalDate signing(HiringCase year) {
        LocalDate approved = day("select approved_on from eplan.hiring_approval where hiring_year_id = ?", year.id());
        LocalDate budget = year.budgetOn();
        return dates.signing(approved, budget == null ? clock.today() : budget);
    }

    private LocalDate documents(long contract, int turn) {
        return dates.documents(
                turn == 1
                        ? day("select signed_on from eplan.contract where id = ?", contract)
                        : lastDone(StepKind.DOCUMENT_CHECK, contract, null));
    }

    private LocalDate delivery(long contract, int instalment, int turn) {
        return turn == 1
                ? day("select due_on from eplan.instalment where contract_id = ? and number = ?", contract, instalment)
                : dates.delivery(lastDone(StepKind.INSPECTION, contract, instalment));
    }

    /** It may have been delivered on paper before it was recorded. */
    private LocalDate inspection(long contract, int instalment) {
        return dates.inspection(day(
                "select delivered_on from eplan.instalment where contract_id = ? and number = ?",
                contract,
                instalment));
    }

    private LocalDate lastDone(StepKind kind, long contract, @Nullable Integer instalment) {
        return jdbc.sql(LAST_DONE)
                .param(kind.name())
                .param(contract)
                .param(instalment)
                .query((row, n) -> orToday(row.getObject(1, LocalDate.class)))
                .single();
    }

    private LocalDate day(String sql, Object... of) {
        return jdbc.sql(sql)
                .params(of)
                .query((row, n) -> orToday(row.getObject(1, LocalDate.class)))
                .optional()
                .orElseGet(clock::today);
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? clock.today() : day;
    }
}
