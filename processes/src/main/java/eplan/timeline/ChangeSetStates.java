package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.timeline.ChangeSets.Effect;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** How a change set goes on. Whoever writes holds the row ({@link ChangeSetTable#lock}), and every write raises its version. */
@Component
class ChangeSetStates {

    private static final String COUNTS = """
            (select coalesce(jsonb_object_agg(e.effect, e.cases), '{}')
               from unnest(cast(:effects as text[]), cast(:counts as bigint[])) as e (effect, cases))""";

    private static final String APPLIED =
            "state = 'APPLIED', reason = :reason, letter = :letter, applied_by = :by, applied_at = :at, report = "
                    + COUNTS;

    /** A preview waits for nobody: who writes the set meanwhile makes it another one anyway. */
    private static final String FORESEEN = "update eplan.change_set set foreseen = " + COUNTS + "\n" + """
             where id = (select id from eplan.change_set
                          where id = :id and version = :version and state in ('DRAFT', 'SUBMITTED')
                            for update skip locked)""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ChangeSetStates(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was previewed is of the edits as they were. */
    void edited(long id) {
        write(id, "foreseen = '{}', at = :at")
                .param("at", Timestamp.from(clock.now()))
                .update();
    }

    void submitted(long id, String reason, @Nullable String letter) {
        write(id, "state = 'SUBMITTED', reason = :reason, letter = :letter")
                .param("reason", reason)
                .param("letter", letter)
                .update();
    }

    void draftAgain(long id) {
        write(id, "state = 'DRAFT', scheduled_on = null, scheduled_by = null, failure = null")
                .update();
    }

    void scheduled(long id, LocalDate day, String reason, @Nullable String letter, Actor by) {
        write(id, "state = 'SCHEDULED', scheduled_on = :day, scheduled_by = :by, reason = :reason, letter = :letter")
                .param("day", day)
                .param("by", by.name())
                .param("reason", reason)
                .param("letter", letter)
                .update();
    }

    void applied(long id, String reason, @Nullable String letter, Actor by, Map<Effect, Long> report) {
        counted(write(id, APPLIED), report)
                .param("reason", reason)
                .param("letter", letter)
                .param("by", by.name())
                .param("at", Timestamp.from(clock.now()))
                .update();
    }

    void undone(long id, List<String> left, Actor by) {
        write(id, "state = 'UNDONE', left_as_is = cast(:left as text[]), applied_by = :by, applied_at = :at")
                .param("left", left.toArray(String[]::new))
                .param("by", by.name())
                .param("at", Timestamp.from(clock.now()))
                .update();
    }

    void failed(long id, String failure) {
        write(id, "state = 'FAILED', failure = :failure")
                .param("failure", failure)
                .update();
    }

    void foreseen(ChangeSetRow set, Map<Effect, Long> counts) {
        counted(jdbc.sql(FORESEEN), counts)
                .param("id", set.id())
                .param("version", set.version())
                .update();
    }

    private StatementSpec write(long id, String what) {
        return jdbc.sql("update eplan.change_set set version = version + 1, " + what + " where id = :id")
                .param("id", id);
    }

    private static StatementSpec counted(StatementSpec statement, Map<Effect, Long> counts) {
        return statement
                .param("effects", counts.keySet().stream().map(Effect::name).toArray(String[]::new))
                .param("counts", counts.values().toArray(Long[]::new));
    }
}
