package eplan.cycle;

import eplan.cycle.CycleEvents.OnBehalfWithdrawn;
import eplan.registry.LaosChangedProvince;
import eplan.shared.BusinessClock;
import eplan.shared.RoundId;
import eplan.timeline.ChangeProgress.Stage;
import eplan.timeline.DeadlineDependants;
import eplan.timeline.OpeningMoved;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the engine's timers follow the deadlines, last in the lock order (deadline, work item, job): watches look on their new
 * day, steps of escalations that were withdrawn are taken at once and end them, in batches.
 */
@Component
@Order(30)
class CycleTimers implements DeadlineDependants {

    private final HangingRounds hangingRounds;
    private final Ladders ladders;
    private final CycleWorkflow workflow;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    CycleTimers(
            HangingRounds hangingRounds,
            Ladders ladders,
            CycleWorkflow workflow,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.hangingRounds = hangingRounds;
        this.ladders = ladders;
        this.workflow = workflow;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public Stage stage() {
        return Stage.TIMERS;
    }

    @Override
    public void moved(DeadlineMove move) {
        follow(HandedRounds.take(move, () -> hangingRounds.of(move)).stream()
                .filter(Hanging::running)
                .toList());
    }

    @Override
    public void recounted(RoundId round, String reason) {
        follow(HandedRounds.take(round, () -> hangingRounds.of(round)));
    }

    /** An LAO that changes province comes under that province's dates. */
    @EventListener
    @Order(30)
    void followProvince(LaosChangedProvince change) {
        follow(hangingRounds.of(change));
    }

    /**
     * Watches look on the day of the changed ladder, round by round; escalations that run keep their timers and see it at their
     * next step. Those on the highest level have none, so they take one at once.
     */
    @EventListener
    void followLadder(LadderChanged change) {
        List<Hanging> concerned = hangingRounds.of(change);
        Map<RoundId, List<Hanging>> byRound = concerned.stream()
                .filter(round -> !round.escalated() && change.watches().contains(round.which()))
                .collect(Collectors.groupingBy(round -> round.deadline().round()));
        byRound.values().forEach(this::watch);
        List<Hanging> atTheTop = concerned.stream()
                .filter(round -> round.climbsNoMore() && change.tops().contains(round.which()))
                .toList();
        LocalDate today = clock.today();
        workflow.stepAgainOn(days(atTheTop, Hanging::escalationInstance, round -> today));
    }

    /** A round that has not opened opens on its new day. */
    @EventListener
    void followOpening(OpeningMoved moved) {
        var round = ladders.round(moved.round().value());
        List<String> instances = jdbc.sql(
                        "select process_instance_id from eplan.lao_year where fiscal_year = ? and state = 'RUNNING'")
                .param(round.year().be())
                .query((row, n) -> row.getString(1))
                .list();
        workflow.openOn(instances, round.key(), moved.opensOn());
    }

    /** Few are withdrawn of the many that move: only theirs are looked for among the engine's timers, which come last. */
    @EventListener
    void remember(OnBehalfWithdrawn withdrawn) {
        onBehalfWithdrawn().addAll(withdrawn.entryRounds());
    }

    /** In this transaction. */
    private static Set<Long> onBehalfWithdrawn() {
        return PerTransaction.get("on-behalf tasks withdrawn", HashSet<Long>::new);
    }

    private void follow(List<Hanging> running) {
        LocalDate today = clock.today();
        watch(running);
        workflow.stepAgainOn(days(running, Hanging::escalationInstance, round -> stepDay(round, today)));
        Set<Long> withdrawn = onBehalfWithdrawn();
        workflow.withdrawOnBehalf(
                running.stream()
                        .filter(round -> round.onBehalf() == null && withdrawn.contains(round.id()))
                        .map(Hanging::instance)
                        .filter(Objects::nonNull)
                        .toList(),
                today);
    }

    private void watch(List<Hanging> running) {
        LocalDate today = clock.today();
        workflow.watchAgainOn(
                days(running, Hanging::instance, round -> round.watch().next(ladders.plan(round), today)));
    }

    /** What was withdrawn takes a step at once, which ends it. */
    private LocalDate stepDay(Hanging round, LocalDate today) {
        return round.escalated() ? round.nextStep(ladders.plan(round), today).orElse(CycleWorkflow.NEVER) : today;
    }

    /** The day of each instance; rounds without one are left out. */
    private static Map<String, LocalDate> days(
            List<Hanging> rounds, Function<Hanging, @Nullable String> instance, Function<Hanging, LocalDate> day) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Hanging round : rounds) {
            String which = instance.apply(round);
            if (which != null) {
                days.put(which, day.apply(round));
            }
        }
        return days;
    }
}
