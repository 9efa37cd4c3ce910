package eplan.cycle;

import eplan.cycle.CycleEvents.EscalationsWithdrawn;
import eplan.cycle.CycleEvents.OnBehalfWithdrawn;
import eplan.cycle.HangingRounds.Hanging;
import eplan.shared.BusinessClock;
import eplan.timeline.Deadline;
import eplan.timeline.DeadlineDependants;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a moved date does to the cycle's own tables: escalations and on-behalf tasks that are no longer due are withdrawn, with
 * the reason, in the mover's transaction.
 */
@Component
@Order(10)
class CycleDeadlines implements DeadlineDependants {

    private final HangingRounds hangingRounds;
    private final Ladders ladders;
    private final CaseEvents events;
    private final MoveForecast forecast;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;
    private final JdbcClient jdbc;

    CycleDeadlines(
            HangingRounds hangingRounds,
            Ladders ladders,
            CaseEvents events,
            MoveForecast forecast,
            BusinessClock clock,
            ApplicationEventPublisher publisher,
            JdbcClient jdbc) {
        this.hangingRounds = hangingRounds;
        this.ladders = ladders;
        this.events = events;
        this.forecast = forecast;
        this.clock = clock;
        this.publisher = publisher;
        this.jdbc = jdbc;
    }

    @Override
    public void preview(DeadlineMove move, MoveCounts counts) {
        forecast.count(move, hangingRounds.of(move), counts);
    }

    @Override
    public void moved(DeadlineMove move) {
        List<Hanging> hanging = hangingRounds.of(move);
        events.addAll(
                hanging.stream()
                        .filter(round -> !round.finished() && round.follows(move))
                        .map(Hanging::id)
                        .toList(),
                CaseEventType.DEADLINE_MOVED,
                move.reason(),
                move.newDue());
        withdraw(hanging, move);
        withdrawOnBehalf(hanging, move);
    }

    private void withdraw(List<Hanging> hanging, DeadlineMove move) {
        List<Long> off = hanging.stream()
                .filter(round -> round.escalated() && clock.today().isBefore(escalatesOn(move, round.deadline())))
                .map(Hanging::id)
                .toList();
        if (off.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update eplan.escalation set state = 'WITHDRAWN', withdrawn_reason = ?, version = version + 1
                        where entry_round_id = any(?) and state = 'OPEN'""").param(move.reason()).param(off.toArray(Long[]::new)).update();
        events.addAll(off, CaseEventType.ESCALATION_WITHDRAWN, move.reason(), move.newDue());
        publisher.publishEvent(new EscalationsWithdrawn(off, move.reason()));
    }

    private LocalDate escalatesOn(DeadlineMove move, Deadline deadline) {
        return ladders.plan(ladders.round(move.round().value()).kind(), deadline)
                .escalatesOn();
    }

    private void withdrawOnBehalf(List<Hanging> hanging, DeadlineMove move) {
        var kind = ladders.round(move.round().value()).kind();
        List<Long> off = hanging.stream()
                .filter(round -> round.waitsForEntry() && "LADDER".equals(round.onBehalf()))
                .filter(round -> ladders.plan(kind, round.deadline())
                        .onBehalfOn()
                        .filter(clock.today()::isBefore)
                        .isPresent())
                .map(Hanging::id)
                .toList();
        if (off.isEmpty()) {
            return;
        }
        jdbc.sql("update eplan.entry_round set on_behalf = null, version = version + 1 where id = any(?)")
                .param(off.toArray(Long[]::new))
                .update();
        events.addAll(off, CaseEventType.ON_BEHALF_WITHDRAWN, move.reason(), move.newDue());
        publisher.publishEvent(new OnBehalfWithdrawn(off, move.reason()));
    }
}
