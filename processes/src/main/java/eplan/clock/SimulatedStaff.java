package eplan.clock;

import eplan.clock.SimulatedMind.Act;
import eplan.shared.RoundId;
import eplan.timeline.RoundView;
import eplan.timeline.Timelines;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The LAOs' staff and the analysts of the embedded default: one query finds what waits, their minds decide, they act. */
@Component
@Profile("embedded")
@Order(1)
class SimulatedStaff implements SimulatedDay {

    private final Timelines timelines;
    private final WorkingDays workingDays;
    private final Situations situations;
    private final SimulatedActs acts;
    private final InBatches batches;

    SimulatedStaff(
            Timelines timelines,
            WorkingDays workingDays,
            Situations situations,
            SimulatedActs acts,
            InBatches batches) {
        this.timelines = timelines;
        this.workingDays = workingDays;
        this.situations = situations;
        this.acts = acts;
        this.batches = batches;
    }

    @Override
    public void play(LocalDate day, BooleanSupplier stopping) {
        if (!workingDays.isWorkingDay(day)) {
            return;
        }
        Map<RoundId, RoundView> rounds = timelines.years().stream()
                .flatMap(year -> timelines.rounds(year).stream())
                .collect(Collectors.toMap(RoundView::id, Function.identity()));
        var mind = new SimulatedMind(workingDays.held());
        List<Task> tasks = situations.on(day).stream()
                .flatMap(found -> task(mind, found, rounds, day))
                .toList();
        batches.doAll(tasks, acts::perform, stopping);
    }

    private static Stream<Task> task(
            SimulatedMind mind, Situation found, Map<RoundId, RoundView> rounds, LocalDate day) {
        RoundView round = rounds.get(found.round());
        return round == null
                ? Stream.empty()
                : mind.decide(found, round, day).map(act -> new Task(found, round, act)).stream();
    }

    /** One thing that somebody does today. */
    record Task(Situation found, RoundView round, Act act) {}
}
