package eplan.hiring;

import eplan.shared.BusinessClock;
import eplan.shared.HiringStepId;
import eplan.timeline.WorkingDays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of new steps, with what they are made of; in the engine's transaction. */
@Component
class StepRows {

    /** Waits for whoever takes the number before: no two steps of a province's year get the same. */
    private static final String NEXT_NUMBER = """
            insert into eplan.hiring_number (hiring_year_id, last) values (?, 1)
            on conflict (hiring_year_id) do update set last = hiring_number.last + 1
            returning last""";

    private static final String TURNS = "select coalesce(max(turn), 0) from eplan.hiring_step where " + StepKey.WHICH;

    private static final String INSERT = """
            insert into eplan.hiring_step
                (hiring_year_id, kind, responsible, round_id, own_due, counted_from, counted_days, contract_id, instalment, turn, returned,
                 case_number, process_instance_id, opened_on)
            values (:year, :kind, :responsible, cast(:round as bigint), cast(:due as date), cast(:from as date), cast(:days as int),
                    cast(:contract as bigint), cast(:instalment as int), :turn, cast(:returned as text), :number, :instance, :today)
            returning id""";

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    StepRows(JdbcClient jdbc, WorkingDays workingDays, BusinessClock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * A step to write; it has either a row of the calendar or a date of its own.
     *
     * @param returned why it came back; null on the first turn
     */
    record NewStep(
            StepKey key,
            @Nullable Long round,
            @Nullable CountedDate counted,
            int turn,
            @Nullable String returned,
            String instance) {}

    /** The hiring year to which a contract belongs today: it may have gone to another province since its process began. */
    long yearOf(long contract) {
        return jdbc.sql("select hiring_year_id from eplan.contract where id = ?")
                .param(contract)
                .query(Long.class)
                .single();
    }

    /** How many turns it has had. */
    int turns(StepKey key) {
        return key.on(jdbc.sql(TURNS)).query(Integer.class).single();
    }

    /** The row of the calendar of the fiscal year before the hiring year. */
    long round(HiringCase year, String key) {
        return jdbc.sql("select id from eplan.round where fiscal_year = ? and key = ?")
                .param(year.year().previous().be())
                .param(key)
                .query(Long.class)
                .single();
    }

    HiringStepId insert(HiringCase year, NewStep step) {
        StepKind kind = step.key().kind();
        CountedDate counted = step.counted();
        return jdbc.sql(INSERT)
                .param("year", year.id())
                .param("kind", kind.name())
                .param("responsible", kind.responsible().name())
                .param("round", step.round())
                .param("due", counted == null ? null : counted.due(workingDays))
                .param("from", counted == null ? null : counted.from())
                .param("days", counted == null ? null : (Integer) counted.days())
                .param("contract", step.key().contract())
                .param("instalment", step.key().instalment())
                .param("turn", step.turn())
                .param("returned", step.returned())
                .param("number", number(year))
                .param("instance", step.instance())
                .param("today", clock.today())
                .query((row, n) -> new HiringStepId(row.getLong("id")))
                .single();
    }

    /** Such as {@code 2555-30-H001}. */
    private String number(HiringCase year) {
        String code = jdbc.sql("select code from eplan.province where id = ?")
                .param(year.province().value())
                .query(String.class)
                .single();
        int number = jdbc.sql(NEXT_NUMBER).param(year.id()).query(Integer.class).single();
        return String.format(Locale.ROOT, "%d-%s-H%03d", year.year().be(), code, number);
    }
}
