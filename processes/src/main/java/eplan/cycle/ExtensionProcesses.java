package eplan.cycle;

import eplan.cycle.ExtensionWorkflow.Start;
import eplan.cycle.Extensions.State;
import eplan.shared.BusinessClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The process behind each request; what was given without being asked for has none. */
@Component
class ExtensionProcesses {

    private static final String KEYS = """
            select er.id, er.fiscal_year || '/' || l.code || '/' || r.key as key
              from eplan.entry_round er
              join eplan.round r on r.id = er.round_id
              join eplan.lao_on(:today) l on l.lao_id = er.lao_id
             where er.id = any(:rounds)""";

    private final ExtensionWorkflow workflow;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ExtensionProcesses(ExtensionWorkflow workflow, JdbcClient jdbc, BusinessClock clock) {
        this.workflow = workflow;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(List<Extension> requests) {
        Map<Long, String> keys = keys(requests);
        List<String> instances = workflow.start(requests.stream()
                .map(request -> start(request, Objects.requireNonNull(keys.get(request.entryRoundId()))))
                .toList());
        for (int i = 0; i < instances.size(); i++) {
            requests.get(i).began(instances.get(i));
        }
    }

    private static Start start(Extension request, String roundKey) {
        return new Start(
                request.id(),
                request.entryRoundId(),
                roundKey + "/extension-" + request.id(),
                request.state() != State.ASKED,
                request.beyondProvince());
    }

    /** Business keys of their rounds. */
    private Map<Long, String> keys(List<Extension> requests) {
        Map<Long, String> keys = new HashMap<>();
        jdbc.sql(KEYS)
                .param("today", clock.today())
                .param("rounds", requests.stream().map(Extension::entryRoundId).toArray(Long[]::new))
                .query(row -> {
                    keys.put(row.getLong("id"), row.getString("key"));
                });
        return keys;
    }

    void endorsed(Extension request) {
        String instance = request.processInstanceId();
        if (instance != null) {
            workflow.endorsed(instance);
        }
    }

    void decided(Extension request, boolean toHq) {
        String instance = request.processInstanceId();
        if (instance != null) {
            workflow.decided(instance, toHq);
        }
    }

    void withdraw(Extension request) {
        String instance = request.processInstanceId();
        if (instance != null) {
            workflow.withdraw(instance);
        }
    }
}
