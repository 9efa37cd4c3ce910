package eplan.timeline;

import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Edit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the due dates that move because a holiday comes or goes, which no edit names. */
@Component
class HolidayFollowers {

    private final ChangePlans plans;
    private final JdbcClient jdbc;

    HolidayFollowers(ChangePlans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
    }

    /** In the order in which they would move. */
    List<DateChange> of(List<Edit> edits) {
        if (edits.stream().allMatch(edit -> EditRow.of(edit).day() == null)) {
            return List.of();
        }
        List<DateStep> steps = plans.ofEdits(edits).steps().stream()
                .filter(step -> !step.wished() && step.moves())
                .toList();
        Map<Long, String> keys = keys(steps);
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
