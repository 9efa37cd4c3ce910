package eplan.hiring;

import eplan.hiring.HiringSteps.DueSource;
import eplan.shared.BusinessClock;
import eplan.shared.HiringStepId;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the dates of open steps anew once holidays have changed, in the mover's transaction. A later date that was granted stays in
 * force, whatever comes of the one below it.
 */
@Component
class CountedSteps {

    private static final String MOVE =
            "update eplan.hiring_step set own_due = ?, version = version + 1 where id = any(?)";

    private final HangingSteps steps;
    private final InstalmentDates instalments;
    private final HiringLog log;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    CountedSteps(
            HangingSteps steps,
            InstalmentDates instalments,
            HiringLog log,
            WorkingDays workingDays,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.steps = steps;
        this.instalments = instalments;
        this.log = log;
        this.workingDays = workingDays;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** @return the steps for which another date is in force now */
    List<HiringStepId> again(String reason) {
        Map<LocalDate, List<HangingStep>> moves = moves();
        moves.forEach((due, all) -> move(all, due, reason));
        List<HangingStep> moved = moves.values().stream().flatMap(List::stream).toList();
        instalments.countAgain();
        instalments.follow(ids(moved));
        return inForce(moved);
    }

    /** By the date that they get. */
    private Map<LocalDate, List<HangingStep>> moves() {
        LocalDate today = clock.today();
        WorkingDays held = workingDays.held();
        return steps.holdOwnDates().stream()
                .filter(one -> !one.again(today, held).equals(one.ungranted()))
                .collect(Collectors.groupingBy(one -> one.again(today, held), TreeMap::new, Collectors.toList()));
    }

    private void move(List<HangingStep> all, LocalDate due, String reason) {
        jdbc.sql(MOVE)
                .param(due)
                .param(ids(all).stream().map(HiringStepId::value).toArray(Long[]::new))
                .update();
        log.ofSteps(inForce(all), HiringEventType.DEADLINE_MOVED, reason, due);
    }

    private static List<HiringStepId> inForce(List<HangingStep> all) {
        return ids(
                all.stream().filter(one -> one.step().source() == DueSource.OWN).toList());
    }

    private static List<HiringStepId> ids(List<HangingStep> all) {
        return all.stream().map(one -> one.step().id()).toList();
    }
}
