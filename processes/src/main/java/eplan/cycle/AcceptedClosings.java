package eplan.cycle;

import eplan.cycle.CycleEvents.ItemHappened;
import eplan.cycle.CycleEvents.RoundEnded;
import eplan.engine.TaskLifecycle;
import eplan.people.Actors;
import eplan.plan.ClosingPrefill;
import eplan.plan.Closings;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When an accepted {@code close-year} goes into the next year's {@code close-previous}: as soon as both are there, the
 * acceptance and the LAO's task to record it, whichever comes later. In the transaction of that one; as the system. Either
 * waits for the other of the same LAO and data year before it looks, so that one of them sees both.
 */
@Component
class AcceptedClosings implements TaskLifecycle {

    private static final Set<CaseEventType> COMPLETED =
            Set.of(CaseEventType.ITEM_COMPLETED, CaseEventType.ITEM_COMPLETED_ON_BEHALF);

    /**
     * Comes after the locks on the LAO's own round and work, which the other one does not want. Of two batches of LAOs in another
     * order one may lose; its jobs then run each alone.
     */
    private static final String HOLD =
            "select pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'closing', ?::bigint, ?::int), 0))";

    private final EntryRoundRepository rounds;
    private final RoundItems items;
    private final ClosingPrefill prefill;
    private final Actors actors;
    private final JdbcClient jdbc;

    AcceptedClosings(
            EntryRoundRepository rounds, RoundItems items, ClosingPrefill prefill, Actors actors, JdbcClient jdbc) {
        this.rounds = rounds;
        this.items = items;
        this.prefill = prefill;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    /** The LAO is asked for it: its round has just opened. A record that was begun since stays as it is. */
    @Override
    public void created(TaskSnapshot task) {
        Long entryRound = task.entryRoundId();
        if (entryRound != null && Closings.PREVIOUS.equals(task.item())) {
            asSystem(() -> takeOver(rounds.require(entryRound)));
        }
    }

    @Override
    public void ended(String taskId, boolean completed) {}

    @EventListener
    void roundEnded(RoundEnded ended) {
        if (ended.state() == RoundState.ACCEPTED) {
            asSystem(() -> handOn(ended.entryRound()));
        }
    }

    /** It was sent back after its round had been accepted, and is complete again. */
    @EventListener
    void corrected(ItemHappened happened) {
        if (happened.state() == RoundState.ACCEPTED
                && Closings.YEAR.equals(happened.item())
                && COMPLETED.contains(happened.type())) {
            asSystem(() -> handOn(happened.entryRound()));
        }
    }

    private boolean takeOver(EntryRound round) {
        FiscalYear year = items.definition(round).dataYear();
        hold(round.lao(), year);
        return prefill.fill(round.lao(), year);
    }

    private boolean handOn(long entryRound) {
        EntryRound round = rounds.require(entryRound);
        if (!items.asks(round, Closings.YEAR)) {
            return false;
        }
        FiscalYear year = items.definition(round).dataYear();
        hold(round.lao(), year);
        return awaited(round.lao(), year) && prefill.fill(round.lao(), year);
    }

    /** Until the transaction ends. */
    private void hold(LaoId lao, FiscalYear dataYear) {
        jdbc.sql(HOLD).params(lao.value(), dataYear.be()).query(row -> {});
    }

    /** The next year's round is open and waits for it; one that opens later asks then. */
    private boolean awaited(LaoId lao, FiscalYear dataYear) {
        return jdbc.sql("""
                        select exists (
                            select from eplan.entry_round er join eplan.round r on r.id = er.round_id
                             where er.lao_id = ? and r.data_year = ? and ? = any(r.items) and er.state = 'OPEN')""")
                .params(lao.value(), dataYear.be(), Closings.PREVIOUS)
                .query(Boolean.class)
                .single();
    }

    private void asSystem(Supplier<Boolean> work) {
        actors.asSystem(work);
    }
}
