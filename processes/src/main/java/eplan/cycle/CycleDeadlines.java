package eplan.cycle;

import eplan.cycle.CycleEvents.EscalationsWithdrawn;
import eplan.cycle.CycleEvents.OnBehalfWithdrawn;
import eplan.registry.LaosChangedProvince;
import eplan.shared.BusinessClock;
import eplan.shared.RoundId;
import eplan.timeline.ChangeProgress.Stage;
import eplan.timeline.DeadlineDependants;
import eplan.timeline.Effects;
import eplan.timeline.PlannedChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a moved date, or another way to count the days, does to the cycle's own tables: escalations and on-behalf tasks that are no longer due are withdrawn, with
 * the reason, in the mover's transaction.
 */
@Component
@Order(10)
class CycleDeadlines implements DeadlineDependants {

    private final HangingRounds hangingRounds;
    private final EntryRoundRepository rounds;
    private final Ladders ladders;
    private final CaseEvents events;
    private final ChangeForesight foresight;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;
    private final JdbcClient jdbc;

    CycleDeadlines(
            HangingRounds hangingRounds,
            EntryRoundRepository rounds,
            Ladders ladders,
            CaseEvents events,
            ChangeForesight foresight,
            BusinessClock clock,
            ApplicationEventPublisher publisher,
            JdbcClient jdbc) {
        this.hangingRounds = hangingRounds;
        this.rounds = rounds;
        this.ladders = ladders;
        this.events = events;
        this.foresight = foresight;
        this.clock = clock;
        this.publisher = publisher;
        this.jdbc = jdbc;
    }

    @Override
    public Stage stage() {
        return Stage.CASES;
    }

    /** Rounds that are foreseen are handed on: the ladder must not change between. */
    @Override
    public void keep() {
        ladders.keep();
    }

    @Override
    public void foresee(PlannedChange change, Effects effects) {
        foresight.tell(change, effects);
    }

    @Override
    public void moved(DeadlineMove move) {
        ladders.keep();
        ladders.countAnew(); // the mover may have changed holidays before
        List<Hanging> hanging = HandedRounds.moved(move, () -> hangingRounds.of(move));
        events.addAll(
                hanging.stream()
                        .filter(round -> !round.finished() && round.follows(move))
                        .map(Hanging::id)
                        .toList(),
                CaseEventType.DEADLINE_MOVED,
                move.reason(),
                move.newDue());
        HandedRounds.give(move, followed(hanging, move.reason(), move.newDue()));
    }

    /** The dates are what they were; what is no longer due by the new holidays is withdrawn with their reason. */
    @Override
    public void recounted(RoundId round, String reason) {
        ladders.keep();
        ladders.countAnew();
        HandedRounds.give(round, followed(hangingRounds.of(round), reason, null));
    }

    /** Withdraws what is no longer due. @return the rounds as they are then */
    private List<Hanging> followed(List<Hanging> hanging, String reason, @Nullable LocalDate newDue) {
        Set<Long> escalations = withdraw(hanging, CaseEventType.ESCALATION_WITHDRAWN, reason, newDue);
        Set<Long> onBehalf = withdrawOnBehalf(hanging, reason, newDue);
        return hanging.stream()
                .map(round -> round.after(escalations.contains(round.id()), onBehalf.contains(round.id())))
                .toList();
    }

    /**
     * An LAO that changes province comes under that province's dates: what they no longer call for is withdrawn. The deadlines
     * and the ladder are held while that is done, as in every arming.
     */
    @EventListener
    @Order(10)
    void followProvince(LaosChangedProvince change) {
        rounds.findAllById(hangingRounds.of(change).stream().map(Hanging::id).toList())
                .forEach(ladders::deadlineForArming);
        ladders.keep();
        List<Hanging> hanging = hangingRounds.of(change);
        withdraw(hanging, CaseEventType.ESCALATION_NO_LONGER_DUE, null, null);
        withdrawOnBehalf(hanging, null, null);
    }

    /** @return the rounds whose escalations were withdrawn */
    private Set<Long> withdraw(
            List<Hanging> hanging, CaseEventType type, @Nullable String reason, @Nullable LocalDate newDue) {
        LocalDate today = clock.today();
        Set<Long> off = hanging.stream()
                .filter(round ->
                        round.escalated() && today.isBefore(ladders.plan(round).escalatesOn()))
                .map(Hanging::id)
                .collect(Collectors.toUnmodifiableSet());
        if (off.isEmpty()) {
            return off;
        }
        jdbc.sql("""
                        update eplan.escalation set state = 'WITHDRAWN', withdrawn_reason = ?, version = version + 1
                        where entry_round_id = any(?) and state = 'OPEN'""").param(why(type, reason)).param(off.toArray(Long[]::new)).update();
        events.addAll(off, type, reason, newDue);
        publisher.publishEvent(new EscalationsWithdrawn(off, why(type, reason)));
        return off;
    }

    /** What HQ wrote, or else the kind of event, which the screen puts into words. */
    private static String why(CaseEventType type, @Nullable String reason) {
        return reason == null ? type.name() : reason;
    }

    /** @return the rounds whose on-behalf tasks were withdrawn */
    private Set<Long> withdrawOnBehalf(List<Hanging> hanging, @Nullable String reason, @Nullable LocalDate newDue) {
        LocalDate today = clock.today();
        Set<Long> off = hanging.stream()
                .filter(round -> round.waitsForEntry() && round.askedByLadder())
                .filter(round ->
                        ladders.plan(round).onBehalfOn().filter(today::isBefore).isPresent())
                .map(Hanging::id)
                .collect(Collectors.toUnmodifiableSet());
        if (off.isEmpty()) {
            return off;
        }
        jdbc.sql("update eplan.entry_round set on_behalf = null, version = version + 1 where id = any(?)")
                .param(off.toArray(Long[]::new))
                .update();
        events.addAll(off, CaseEventType.ON_BEHALF_WITHDRAWN, reason, newDue);
        publisher.publishEvent(new OnBehalfWithdrawn(off, why(CaseEventType.ON_BEHALF_WITHDRAWN, reason)));
        return off;
    }
}
