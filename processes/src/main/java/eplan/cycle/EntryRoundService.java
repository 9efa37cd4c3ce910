package eplan.cycle;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.EntryRecords;
import eplan.plan.RecordKey;
import eplan.shared.BusinessClock;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.timeline.Deadline;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.RoundView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EntryRoundService implements EntryRounds {

    private final EntryRoundRepository rounds;
    private final EntryRoundViews views;
    private final Ladders ladders;
    private final EntryRecords records;
    private final CycleWorkflow workflow;
    private final RoundTransactions transactions;
    private final CaseEvents events;
    private final Access access;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    EntryRoundService(
            EntryRoundRepository rounds,
            EntryRoundViews views,
            Ladders ladders,
            EntryRecords records,
            CycleWorkflow workflow,
            RoundTransactions transactions,
            CaseEvents events,
            Access access,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.rounds = rounds;
        this.views = views;
        this.ladders = ladders;
        this.records = records;
        this.workflow = workflow;
        this.transactions = transactions;
        this.events = events;
        this.access = access;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public EntryRoundView view(EntryRoundId id) {
        Actor actor = access.seeLao(rounds.require(id).lao());
        return views.one(id, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EntryRoundView> ofLao(LaoId lao, FiscalYear year) {
        Actor actor = access.seeLao(lao);
        return views.ofLao(lao, year, actor).stream()
                .sorted(CalendarOrder.BY_OPENING)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FiscalYear> yearsOf(LaoId lao) {
        access.seeLao(lao);
        return jdbc.sql("select fiscal_year from eplan.lao_year where lao_id = ? order by fiscal_year desc")
                .param(lao.value())
                .query((row, n) -> new FiscalYear(row.getInt(1)))
                .list();
    }

    @Override
    public void complete(EntryRoundId id, String item, long recordVersion, @Nullable String onBehalfReason) {
        transactions.retrying(() -> completeOnce(id, item, recordVersion, onBehalfReason));
    }

    private void completeOnce(EntryRoundId id, String item, long recordVersion, @Nullable String onBehalfReason) {
        EntryRound round = rounds.require(id);
        Actor actor = access.recordFor(round.lao());
        RoundView definition = ladders.round(round.roundId());
        Deadline deadline = ladders.deadlineForArming(round);
        RecordKey key = new RecordKey(round.lao(), definition.dataYear(), item, definition.key());
        if (definition.items().contains(item)) {
            mustWaitFor(round, key);
        }
        mustBeOpenTo(definition, deadline);
        mustHave(definition, item);
        boolean onBehalf = onBehalf(actor, definition, onBehalfReason);
        records.complete(key, recordVersion, onBehalf ? onBehalfReason : null);
        round.touch();
        rounds.saveAndFlush(round);
        events.add(
                round,
                onBehalf ? CaseEventType.ITEM_COMPLETED_ON_BEHALF : CaseEventType.ITEM_COMPLETED,
                onBehalf ? item + " · " + onBehalfReason : item,
                null);
        String instance = round.processInstanceId();
        if (instance != null && round.waitsForEntry() && definition.items().contains(item)) {
            workflow.itemCompleted(instance, item);
        }
    }

    /** The round is not finished, or the item was sent back though it is. */
    private void mustWaitFor(EntryRound round, RecordKey key) {
        boolean sentBack =
                round.state() == RoundState.ACCEPTED && records.state(key).status() == EntryRecords.Status.RETURNED;
        if (!sentBack) {
            round.mustBeUnfinished();
        }
    }

    /** Until its lock; and what a month brought cannot be known before the month. */
    private void mustBeOpenTo(RoundView definition, Deadline deadline) {
        LocalDate today = clock.today();
        if (deadline.lockedOn(today)) {
            throw new Refused("refused.round.closed");
        }
        if (definition.kind() == RoundKind.MONTHLY && today.isBefore(definition.opensOn())) {
            throw new Refused("refused.round.notYet", definition.opensOn());
        }
    }

    private static void mustHave(RoundView definition, String item) {
        if (!definition.items().contains(item)
                && !Alongside.of(definition.key()).contains(item)) {
            throw new Refused("refused.round.noSuchItem");
        }
    }

    /** An analyst's entry for an LAO's round is on behalf and needs a reason; the analyst's own round is not the LAO's to record. */
    private static boolean onBehalf(Actor actor, RoundView definition, @Nullable String reason) {
        if (definition.responsible() == Responsible.ANALYST) {
            if (actor.role() == Role.LAO_STAFF) {
                throw new AccessDeniedException("the analyst's own round");
            }
            return false;
        }
        if (actor.role() != Role.ANALYST) {
            return false;
        }
        GivenReason.check(reason, "refused.onBehalf.reason");
        return true;
    }

    @Override
    public void touched(EntryRoundId id, String item) {
        transactions.retrying(() -> {
            EntryRound round = rounds.require(id);
            access.recordFor(round.lao());
            mustHave(ladders.round(round.roundId()), item);
            if (round.unfinished()) {
                round.touch();
                rounds.saveAndFlush(round);
            }
        });
    }

    @Override
    public void accept(EntryRoundId id) {
        transactions.retrying(() -> {
            EntryRound round = verifiable(id);
            workflow.verified(instance(round), true);
        });
    }

    @Override
    public void returnForCorrection(EntryRoundId id, List<String> items, String reason) {
        transactions.retrying(() -> returnOnce(id, items, reason));
    }

    private void returnOnce(EntryRoundId id, List<String> items, String reason) {
        EntryRound round = verifiable(id);
        GivenReason.check(reason, "refused.return.reason");
        if (items.isEmpty()) {
            throw new Refused("refused.return.items");
        }
        RoundView definition = ladders.round(round.roundId());
        items.forEach(item -> mustHave(definition, item));
        items.forEach(item ->
                records.reopen(new RecordKey(round.lao(), definition.dataYear(), item, definition.key()), reason));
        round.returnForCorrection(reason);
        rounds.saveAndFlush(round);
        events.add(round, CaseEventType.ROUND_RETURNED, reason, null);
        workflow.verified(instance(round), false);
    }

    @Override
    public void sendBack(EntryRoundId id, String item, String reason) {
        transactions.retrying(() -> {
            EntryRound round = rounds.require(id);
            mustBeOfProvince(access.chase(round.lao()));
            GivenReason.check(reason, "refused.return.reason");
            RoundView definition = ladders.round(round.roundId());
            mustHave(definition, item);
            mustBeOpenTo(definition, ladders.deadlineForArming(round));
            if (round.state() != RoundState.ACCEPTED) {
                throw new Refused("refused.round.notAccepted");
            }
            records.reopen(new RecordKey(round.lao(), definition.dataYear(), item, definition.key()), reason);
            events.add(round, CaseEventType.ITEM_SENT_BACK, item + " · " + reason, null);
        });
    }

    @Override
    public void confirm(EntryRoundId id, String item) {
        transactions.retrying(() -> {
            EntryRound round = rounds.require(id);
            records.confirm(recordOf(round, item));
            events.add(round, CaseEventType.ITEM_CONFIRMED, item, null);
        });
    }

    @Override
    public void dispute(EntryRoundId id, String item, String reason) {
        transactions.retrying(() -> {
            EntryRound round = rounds.require(id);
            records.dispute(recordOf(round, item), reason);
            events.add(round, CaseEventType.ITEM_DISPUTED, item + " · " + reason, null);
        });
    }

    private RecordKey recordOf(EntryRound round, String item) {
        access.seeLao(round.lao());
        RoundView definition = ladders.round(round.roundId());
        mustHave(definition, item);
        return new RecordKey(round.lao(), definition.dataYear(), item, definition.key());
    }

    private static void mustBeOfProvince(Actor actor) {
        if (!actor.role().ofProvince() && actor.role() != Role.SYSTEM) {
            throw new AccessDeniedException("the province verifies");
        }
    }

    private EntryRound verifiable(EntryRoundId id) {
        EntryRound round = rounds.require(id);
        mustBeOfProvince(access.chase(round.lao()));
        ladders.deadlineForArming(round);
        round.mustBeVerifying();
        return round;
    }

    private static String instance(EntryRound round) {
        String instance = round.processInstanceId();
        if (instance == null) {
            throw new Refused("refused.round.notOpen");
        }
        return instance;
    }

    @Override
    public void askOnBehalf(EntryRoundId id, String reason) {
        transactions.retrying(() -> {
            EntryRound round = rounds.require(id);
            access.recordFor(round.lao());
            GivenReason.check(reason, "refused.onBehalf.reason");
            ladders.deadlineForArming(round);
            transactions.wantOnBehalf(round, reason);
        });
    }
}
