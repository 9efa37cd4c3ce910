package eplan.timeline;

import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.DateChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the rounds of the due dates that move because a holiday comes or goes. */
@Component
class HolidayFollowers {

    private final JdbcClient jdbc;

    HolidayFollowers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DateChange> of(List<DateStep> steps) {
        Map<Long, String> keys = steps.isEmpty() ? Map.of() : keys(steps);
        return steps.stream()
                .map(step -> new DateChange(
                        step.round(),
                        keys.getOrDefault(step.round().value(), ""),
                        step.province(),
                        step.oldDue(),
                        step.newDue()))
                .toList();
    }

    private Map<Long, String> keys(List<DateStep> steps) {
        Long[] rounds = steps.stream()
                .map(DateStep::round)
                .map(RoundId::value)
                .distinct()
                .toArray(Long[]::new);
        Map<Long, String> keys = new HashMap<>();
        jdbc.sql("select id, key from eplan.round where id = any(?)")
                .param(rounds)
                .query(row -> {
                    keys.put(row.getLong("id"), row.getString("key"));
                });
        return keys;
    }
}
