package eplan.hiring;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.BusinessClock;
import eplan.shared.HiringStepId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the history that people read ({@link HiringSteps#history}), in the caller's transaction. */
@Component
class HiringLog {

    private final JdbcClient jdbc;
    private final Actors actors;
    private final BusinessClock clock;

    HiringLog(JdbcClient jdbc, Actors actors, BusinessClock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    /** A line about the province's year. */
    void ofYear(long year, HiringEventType type, @Nullable String detail, @Nullable LocalDate about) {
        add(year, null, null, type, detail, about);
    }

    /** A line about a contract. */
    void ofContract(
            long year, long contract, HiringEventType type, @Nullable String detail, @Nullable LocalDate about) {
        add(year, contract, null, type, detail, about);
    }

    /** A line about a step, of its contract too if it has one. */
    void ofStep(HiringStep step, HiringEventType type, @Nullable String detail, @Nullable LocalDate about) {
        add(step.year(), step.contract(), step.id().value(), type, detail, about);
    }

    /** The same line about each of many steps, in one statement. */
    void ofSteps(
            Collection<HiringStepId> steps, HiringEventType type, @Nullable String detail, @Nullable LocalDate about) {
        if (steps.isEmpty()) {
            return;
        }
        Actor by = actors.current();
        jdbc.sql("""
                        insert into eplan.hiring_event
                            (hiring_year_id, contract_id, step_id, type, detail, about, by_name, for_name, on_day, at)
                        select hiring_year_id, contract_id, id, ?, cast(? as text), cast(? as date), ?, cast(? as text), ?, ?
                          from eplan.hiring_step where id = any(?) order by id""")
                .param(type.name())
                .param(detail)
                .param(about)
                .param(by.name())
                .param(by.forName())
                .param(clock.today())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .param(steps.stream().map(HiringStepId::value).toArray(Long[]::new))
                .update();
    }

    /** The same line about each of many provinces' years, in one statement. */
    void ofYears(Collection<Long> years, HiringEventType type, @Nullable String detail, @Nullable LocalDate about) {
        if (years.isEmpty()) {
            return;
        }
        Actor by = actors.current();
        jdbc.sql("""
                        insert into eplan.hiring_event (hiring_year_id, type, detail, about, by_name, for_name, on_day, at)
                        select id, ?, cast(? as text), cast(? as date), ?, cast(? as text), ?, ?
                          from eplan.hiring_year where id = any(?) order by id""")
                .param(type.name())
                .param(detail)
                .param(about)
                .param(by.name())
                .param(by.forName())
                .param(clock.today())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .param(years.toArray(Long[]::new))
                .update();
    }

    private void add(
            long year,
            @Nullable Long contract,
            @Nullable Long step,
            HiringEventType type,
            @Nullable String detail,
            @Nullable LocalDate about) {
        Actor by = actors.current();
        jdbc.sql("""
                        insert into eplan.hiring_event
                            (hiring_year_id, contract_id, step_id, type, detail, about, by_name, for_name, on_day, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(year)
                .param(contract)
                .param(step)
                .param(type.name())
                .param(detail)
                .param(about)
                .param(by.name())
                .param(by.forName())
                .param(clock.today())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
