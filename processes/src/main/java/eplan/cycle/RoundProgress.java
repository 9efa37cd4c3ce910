package eplan.cycle;

import eplan.cycle.CycleEvents.RoundCompleted;
import eplan.cycle.CycleEvents.RoundEnded;
import eplan.people.Access;
import eplan.plan.EntryRecords;
import eplan.plan.RecordKey;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.timeline.Deadline;
import eplan.timeline.RoundView;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The work token of {@code entry-round}, as the engine calls it; for the system only, in the engine's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RoundProgress {

    private final EntryRoundRepository rounds;
    private final EscalationSteps escalations;
    private final Ladders ladders;
    private final Timelines timelines;
    private final EntryRecords records;
    private final CaseEvents events;
    private final Access access;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;
    private final JdbcClient jdbc;

    RoundProgress(
            EntryRoundRepository rounds,
            EscalationSteps escalations,
            Ladders ladders,
            Timelines timelines,
            EntryRecords records,
            CaseEvents events,
            Access access,
            BusinessClock clock,
            ApplicationEventPublisher publisher,
            JdbcClient jdbc) {
        this.rounds = rounds;
        this.escalations = escalations;
        this.ladders = ladders;
        this.timelines = timelines;
        this.records = records;
        this.events = events;
        this.access = access;
        this.clock = clock;
        this.publisher = publisher;
        this.jdbc = jdbc;
    }

    /** The day a round of the year opens, read when its timer is armed. */
    public LocalDate opensOn(int fiscalYear, String roundKey) {
        access.system();
        return round(fiscalYear, roundKey).opensOn();
    }

    private RoundView round(int fiscalYear, String roundKey) {
        List<RoundView> all =
                PerTransaction.get("rounds " + fiscalYear, () -> timelines.rounds(new FiscalYear(fiscalYear)));
        return all.stream()
                .filter(round -> round.key().equals(roundKey))
                .findFirst()
                .orElseThrow(() -> new NotFound("round " + roundKey + " of " + fiscalYear));
    }

    /** Opens the round of an LAO's year. @return its id, and whether HQ retired it */
    public Opened open(long laoYearId, int fiscalYear, String roundKey, String instance) {
        access.system();
        RoundView definition = round(fiscalYear, roundKey);
        EntryRound round = rounds.findByLaoYearIdAndRoundId(
                        laoYearId, definition.id().value())
                .orElseThrow(() -> new NotFound("round " + roundKey + " of LAO year " + laoYearId));
        if (definition.retired()) {
            round.retire(clock.today());
            events.add(round, CaseEventType.ROUND_RETIRED);
        } else {
            round.open(instance, clock.today(), lateBefore(round, definition));
            events.add(round, CaseEventType.ROUND_OPENED, null, definition.dueOn());
        }
        rounds.saveAndFlush(round);
        if (definition.retired()) {
            publisher.publishEvent(new RoundEnded(round.id(), round.state()));
        }
        return new Opened(round.id(), definition.retired());
    }

    /** Nothing can be late yet when the first rounds of the year open. */
    private int lateBefore(EntryRound round, RoundView definition) {
        LocalDate first = new FiscalYear(round.fiscalYear()).first();
        return definition.opensOn().equals(first) ? 0 : ladders.lateBefore(round);
    }

    /** The items that are not complete: a task for each. Recording is continuous, so it may be none. */
    public List<String> incompleteItems(long entryRoundId) {
        access.system();
        EntryRound round = rounds.require(entryRoundId);
        Map<RecordKey, EntryRecords.RecordState> states = states(round);
        return keys(round)
                .filter(key -> Objects.requireNonNull(states.get(key)).status() != EntryRecords.Status.COMPLETE)
                .map(RecordKey::item)
                .toList();
    }

    private Stream<RecordKey> keys(EntryRound round) {
        RoundView definition = ladders.round(round.roundId());
        return definition.items().stream()
                .map(item -> new RecordKey(round.lao(), definition.dataYear(), item, definition.key()));
    }

    private Map<RecordKey, EntryRecords.RecordState> states(EntryRound round) {
        return records.states(keys(round).toList());
    }

    /** Everything is declared complete. @return whether an analyst must look at it first */
    public boolean checked(long entryRoundId) {
        access.system();
        EntryRound round = rounds.require(entryRoundId);
        Deadline deadline = ladders.deadlineForArming(round);
        Collection<EntryRecords.RecordState> items = states(round).values();
        boolean needsEye = needsEye(round, items);
        round.complete(recordedOn(items), deadline.dueOn(), needsEye);
        rounds.saveAndFlush(round);
        if (needsEye) {
            events.add(round, CaseEventType.SENT_TO_VERIFY);
            escalations.withdrawCompleted(round);
            publisher.publishEvent(new RoundCompleted(round.id()));
        }
        return needsEye;
    }

    /** The business day on which the last item was declared complete: jobs that run late make nobody late. */
    private LocalDate recordedOn(Collection<EntryRecords.RecordState> items) {
        return items.stream()
                .map(EntryRecords.RecordState::at)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, BusinessClock.ZONE))
                .orElseGet(clock::today);
    }

    /**
     * HQ's rule for which rounds an analyst looks at: yearly recording rounds of an LAO that was returned in this round, had
     * it entered on behalf, or was late before in this year. The analyst's own round and monthly menus need no second eye.
     */
    private boolean needsEye(EntryRound round, Collection<EntryRecords.RecordState> items) {
        return switch (ladders.round(round.roundId()).kind()) {
            case VERIFYING, MONTHLY -> false;
            case CLOSING, RECORDING ->
                round.everReturned() || enteredOnBehalf(items) || rounds.lateThisYear(round.laoYearId());
            case HIRING -> throw new IllegalStateException("no LAO's round: " + round.roundId());
        };
    }

    private static boolean enteredOnBehalf(Collection<EntryRecords.RecordState> items) {
        return items.stream().anyMatch(item -> item.onBehalfReason() != null);
    }

    public void accepted(long entryRoundId) {
        access.system();
        EntryRound round = rounds.require(entryRoundId);
        round.accept(clock.today());
        end(round, CaseEventType.ROUND_ACCEPTED);
    }

    /** The lock has passed: the round ends as not received, which stays on record. */
    public void locked(long entryRoundId) {
        access.system();
        EntryRound round = rounds.require(entryRoundId);
        round.lock(clock.today());
        end(round, CaseEventType.ROUND_NOT_RECEIVED);
    }

    private void end(EntryRound round, CaseEventType type) {
        rounds.saveAndFlush(round);
        events.add(round, type);
        escalations.end(round);
        publisher.publishEvent(new RoundEnded(round.id(), round.state()));
    }

    public void yearClosed(long laoYearId) {
        access.system();
        jdbc.sql("update eplan.lao_year set state = 'CLOSED' where id = ?")
                .param(laoYearId)
                .update();
    }

    /** @param retired the round passes straight through */
    public record Opened(long entryRoundId, boolean retired) {}
}
