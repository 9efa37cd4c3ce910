package eplan.cycle;

import eplan.cycle.HangingRounds.Hanging;
import eplan.registry.LaosChangedProvince;
import eplan.shared.BusinessClock;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants;
import eplan.timeline.OpeningMoved;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final EscalationRepository escalations;
    private final EntryRoundRepository rounds;
    private final Ladders ladders;
    private final CycleWorkflow workflow;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    CycleTimers(
            HangingRounds hangingRounds,
            EscalationRepository escalations,
            EntryRoundRepository rounds,
            Ladders ladders,
            CycleWorkflow workflow,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.hangingRounds = hangingRounds;
        this.escalations = escalations;
        this.rounds = rounds;
        this.ladders = ladders;
        this.workflow = workflow;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void preview(DeadlineMove move, MoveCounts counts) {
        // timers follow silently: what they do is counted where it shows
    }

    @Override
    public void moved(DeadlineMove move) {
        follow(hangingRounds.of(move).stream().filter(Hanging::running).toList());
    }

    @Override
    public void recounted(RoundId round, String reason) {
        follow(hangingRounds.of(round));
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
        byRound.values().forEach(running -> watch(running, byId(running)));
        List<Hanging> atTheTop = concerned.stream()
                .filter(round -> round.climbsNoMore() && change.tops().contains(round.which()))
                .toList();
        each(atTheTop, round -> clock.today(), Hanging::escalationInstance, workflow::stepAgainOn);
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

    private void follow(List<Hanging> running) {
        Map<Long, EntryRound> entities = byId(running);
        watch(running, entities);
        List<Hanging> chased = running.stream()
                .filter(round -> round.escalationInstance() != null && !"ENDED".equals(round.escalationState()))
                .toList();
        Map<Long, Escalation> open = escalations
                .findAllById(chased.stream().map(Hanging::id).toList())
                .stream()
                .collect(Collectors.toMap(Escalation::getId, Function.identity()));
        each(chased, round -> stepDay(known(open, round), round), Hanging::escalationInstance, workflow::stepAgainOn);
        workflow.withdrawOnBehalf(
                running.stream()
                        .filter(round -> round.onBehalf() == null)
                        .map(Hanging::instance)
                        .filter(Objects::nonNull)
                        .toList(),
                clock.today());
    }

    private void watch(List<Hanging> running, Map<Long, EntryRound> entities) {
        each(running, round -> watchDay(known(entities, round), round), Hanging::instance, workflow::watchAgainOn);
    }

    private static <T> T known(Map<Long, T> all, Hanging round) {
        return Objects.requireNonNull(all.get(round.id()));
    }

    private Map<Long, EntryRound> byId(List<Hanging> running) {
        return rounds.findAllById(running.stream().map(Hanging::id).toList()).stream()
                .collect(Collectors.toMap(EntryRound::id, Function.identity()));
    }

    /**
     * A caller may hold the entity from before {@link CycleDeadlines} took the on-behalf task back by SQL: the ladder asks the
     * analyst again on its new day all the same.
     */
    private LocalDate watchDay(EntryRound round, Hanging hanging) {
        LadderPlan plan = ladders.plan(hanging);
        LocalDate next = RoundWatch.next(round, plan, clock.today());
        return round.onBehalfAsked() && hanging.onBehalf() == null
                ? plan.onBehalfOn().filter(next::isAfter).orElse(next)
                : next;
    }

    private LocalDate stepDay(Escalation escalation, Hanging hanging) {
        if (!hanging.escalated()) {
            return clock.today();
        }
        return escalation
                .nextStep(ladders.plan(hanging), hanging.onBehalf() != null, clock.today())
                .orElse(CycleWorkflow.NEVER);
    }

    private static void each(
            List<Hanging> hanging,
            Function<Hanging, LocalDate> day,
            Function<Hanging, @Nullable String> instance,
            java.util.function.BiConsumer<List<String>, LocalDate> move) {
        hanging.stream()
                .filter(round -> instance.apply(round) != null)
                .collect(Collectors.groupingBy(
                        day,
                        Collectors.mapping(
                                round -> Objects.requireNonNull(instance.apply(round)), Collectors.toList())))
                .forEach((when, instances) -> move.accept(instances, when));
    }
}
