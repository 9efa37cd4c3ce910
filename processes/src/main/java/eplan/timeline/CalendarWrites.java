package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the dates of rounds; whoever calls has locked them ({@link CalendarRows#lock}). */
@Component
class CalendarWrites {

    /** A due date may pass the lock only while the lock moves too; the table looks at every statement. */
    private static final String UNLOCK = """
            update eplan.deadline set lock_on = null
             where round_id = any(?) and province_id is null and lao_id is null""";

    private static final String LOCK_ON = """
            update eplan.deadline set lock_on = ?, version = version + 1
             where round_id = ? and province_id is null and lao_id is null""";

    private static final String CHANGE = """
            update eplan.deadline
               set due_on = :due, set_on = :set, reason = :reason, changed_by = :by, version = version + 1
             where round_id = :round and province_id is not distinct from cast(:province as bigint) and lao_id is null""";

    private static final String BEGIN = """
            insert into eplan.deadline (round_id, province_id, due_on, set_on, reason, changed_by)
            values (:round, cast(:province as bigint), :due, :set, :reason, :by)""";

    private static final String END = """
            delete from eplan.deadline where round_id = ? and province_id = ? and lao_id is null""";

    private static final String OPEN_ON = """
            update eplan.round r set opens_on = ?, version = r.version + 1
              from eplan.round was
             where r.id = ? and was.id = r.id
            returning was.opens_on""";

    private static final String LOCKED = """
            select lock_on from eplan.deadline where round_id = ? and province_id is null and lao_id is null""";

    private final JdbcClient jdbc;

    CalendarWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which last days of acceptance there are; they are away until {@link #lockOn} gives them back, moved. */
    Map<RoundId, Optional<LocalDate>> unlock(Map<RoundId, Optional<LocalDate>> locks) {
        Map<RoundId, Optional<LocalDate>> before = new HashMap<>();
        locks.keySet().forEach(round -> before.put(round, lock(round)));
        if (!locks.isEmpty()) {
            jdbc.sql(UNLOCK)
                    .param(locks.keySet().stream().map(RoundId::value).toArray(Long[]::new))
                    .update();
        }
        return before;
    }

    private Optional<LocalDate> lock(RoundId round) {
        return jdbc
                .sql(LOCKED)
                .param(round.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("lock_on", LocalDate.class)))
                .list()
                .stream()
                .findFirst()
                .flatMap(day -> day);
    }

    void lockOn(RoundId round, @Nullable LocalDate day) {
        jdbc.sql(LOCK_ON).param(day).param(round.value()).update();
    }

    /** A row that changes or begins. */
    void write(DateStep step, String reason, Actor by) {
        jdbc.sql(step.does() == DateStep.Does.BEGINS ? BEGIN : CHANGE)
                .param("round", step.round().value())
                .param("province", number(step.province()))
                .param("due", step.newDue())
                .param("set", step.newSet())
                .param("reason", reason)
                .param("by", by.name())
                .update();
    }

    void end(DateStep step) {
        jdbc.sql(END).param(step.round().value()).param(number(step.province())).update();
    }

    /** @return the day on which it opened before */
    LocalDate openOn(RoundId round, LocalDate day) {
        return jdbc.sql(OPEN_ON)
                .param(day)
                .param(round.value())
                .query((row, n) -> row.getObject("opens_on", LocalDate.class))
                .single();
    }

    private static @Nullable Long number(@Nullable ProvinceId province) {
        return province == null ? null : province.value();
    }
}
