package eplan.inbox;

import eplan.engine.TaskLifecycle.TaskSnapshot;
import eplan.inbox.WorkRows.NewWork;
import eplan.shared.BusinessClock;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work on a request for a later date: whose turn it is, by when, and what the request says. */
@Component
class ExtensionItems {

    private static final String ENDORSE = "endorse-extension";

    private static final Map<String, String> AUDIENCES =
            Map.of(ENDORSE, "OFFICER", "decide-extension", "HEAD", "decide-extension-hq", "HQ");

    /** Working days within which a request is decided: as long as an untouched step of the ladder waits. */
    private static final int DECIDE_WITHIN = 5;

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    ExtensionItems(JdbcClient jdbc, WorkingDays workingDays, BusinessClock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @param round the entry round, of which one request at most is open */
    NewWork work(TaskSnapshot task, long round) {
        Request request = request(round);
        boolean opinion = ENDORSE.equals(task.definitionKey());
        LocalDate due =
                opinion && request != null ? request.endorseBy() : workingDays.plus(clock.today(), DECIDE_WITHIN);
        return new NewWork(
                task.taskId(),
                WorkKind.EXTENSION,
                round,
                null,
                due,
                request == null ? null : request.text(),
                AUDIENCES.get(task.definitionKey()));
    }

    private @Nullable Request request(long round) {
        return jdbc.sql("""
                        select text, endorse_by from eplan.extension
                        where entry_round_id = ? and state in ('ASKED', 'ENDORSED', 'WITH_HQ')""")
                .param(round)
                .query((row, n) -> new Request(row.getString("text"), row.getObject("endorse_by", LocalDate.class)))
                .optional()
                .orElse(null);
    }

    private record Request(String text, LocalDate endorseBy) {}
}
