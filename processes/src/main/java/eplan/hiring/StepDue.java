package eplan.hiring;

import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which day a step's own date is counted when it opens, and with how many days. */
@Component
class StepDue {

    private static final String LAST_DONE = """
            select max(done_on) from eplan.hiring_step
             where kind = ? and contract_id = ? and instalment is null and state = 'DONE'""";

    private final StepDates dates;
    private final KeptHolidays holidays;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    StepDue(StepDates dates, KeptHolidays holidays, JdbcClient jdbc, BusinessClock clock) {
        this.dates = dates;
        this.holidays = holidays;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param turn 1, and one more each time it was returned. @throws IllegalArgumentException for a kind that follows the calendar */
    CountedDate of(StepKey step, HiringCase year, int turn) {
        holidays.keep();
        return switch (step.kind()) {
            case SIGNING -> signing(year);
            case DOCUMENTS -> documents(contract(step), turn);
            case DOCUMENT_CHECK -> dates.counted(StepKind.DOCUMENT_CHECK, lastDone(StepKind.DOCUMENTS, contract(step)));
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

    private CountedDate signing(HiringCase year) {
        LocalDate approved = day("select approved_on from eplan.hiring_approval where hiring_year_id = ?", year.id());
        LocalDate budget = year.budgetOn();
        return dates.signing(approved, budget == null ? clock.today() : budget);
    }

    private CountedDate documents(long contract, int turn) {
        return dates.counted(
                StepKind.DOCUMENTS,
                turn == 1
                        ? day("select signed_on from eplan.contract where id = ?", contract)
                        : lastDone(StepKind.DOCUMENT_CHECK, contract));
    }

    /** What comes back is known to the contractor once it is recorded, also where the inspection was earlier. */
    private CountedDate delivery(long contract, int instalment, int turn) {
        return turn == 1 ? asAgreed(contract, instalment) : dates.counted(StepKind.DELIVERY, clock.today());
    }

    /**
     * The days were fixed with the instalment, and run from its last day. It opens once the one before is accepted: where that is later they
     * run from the day on which it opens, as the delay of an inspection does not count against the contractor.
     */
    private CountedDate asAgreed(long contract, int instalment) {
        return jdbc.sql("select to_on, due_days from eplan.instalment where contract_id = ? and number = ?")
                .params(contract, instalment)
                .query((row, n) -> new CountedDate(
                        StepKind.DELIVERY,
                        orTodayIfOver(row.getObject("to_on", LocalDate.class)),
                        row.getInt("due_days")))
                .optional()
                .orElseGet(() -> new CountedDate(StepKind.DELIVERY, clock.today(), 0));
    }

    /** It may have been delivered on paper before it was recorded. */
    private CountedDate inspection(long contract, int instalment) {
        return dates.counted(
                StepKind.INSPECTION,
                day(
                        "select delivered_on from eplan.instalment where contract_id = ? and number = ?",
                        contract,
                        instalment));
    }

    private LocalDate lastDone(StepKind kind, long contract) {
        return jdbc.sql(LAST_DONE)
                .param(kind.name())
                .param(contract)
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

    private LocalDate orTodayIfOver(LocalDate day) {
        LocalDate today = clock.today();
        return day.isBefore(today) ? today : day;
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? clock.today() : day;
    }
}
