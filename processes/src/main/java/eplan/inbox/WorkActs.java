package eplan.inbox;

import eplan.cycle.Chasing.ChaseNote;
import eplan.people.AccountView;
import eplan.people.StandsFor;
import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people do to one or many items of their inbox, with a result for each. Claiming, releasing, assigning, snoozing and
 * waking are done at once, and can be undone for ten seconds. Notes and reminders cannot be taken back: they wait ten
 * seconds, in which they can be cancelled, and are then done one after the other, each once, whatever node dies meanwhile
 * ({@code docs/decisions/012-work-acts.md}).
 *
 * <p>Not for LAO staff and auditors. At most {@value #MOST} items at once ({@link eplan.shared.Refused}). What lies out of
 * the actor's scope is {@link Outcome#GONE}, like what does not exist. What stands at the head's or headquarters' level is
 * moved only by people of that level or above ({@link Outcome#NOT_FOR_THEM}); everybody may write notes and remind.
 */
public interface WorkActs {

    /** So many items at once. */
    int MOST = 1000;

    /** Takes what is free. */
    Done claim(Set<WorkItemId> ids);

    /** Puts back what the actor has; heads, and headquarters at their level, also what others have. */
    Done release(Set<WorkItemId> ids);

    /**
     * Gives items to a colleague: heads (and headquarters at their level) anybody's, others what is theirs or free.
     *
     * @throws eplan.shared.NotFound when the actor has no such colleague
     */
    Done assign(Set<WorkItemId> ids, AccountId to, @Nullable String remark);

    /**
     * Hides items until a day, or until something happens if that is sooner. The ladder never sleeps: an escalation that
     * climbs comes back.
     *
     * @param backOn the working day on which they are on the list again, at most 30 days away
     * @throws eplan.shared.Refused for another day
     */
    Done snooze(Set<WorkItemId> ids, LocalDate backOn, @Nullable WakeUp event);

    /** Brings back what sleeps. */
    Done wake(Set<WorkItemId> ids);

    /**
     * Puts back what an act of the actor's changed, but for what was changed since.
     *
     * @throws eplan.shared.Refused after ten seconds of real time
     */
    Undone undo(long act);

    /**
     * Writes the same note for the round, or the step of the hiring cycle, of each item, once for each.
     *
     * @return the act, which waits
     * @throws eplan.shared.Refused for a note that cannot be right for any round, such as a promise on a holiday
     */
    long note(Set<WorkItemId> ids, ChaseNote note);

    /** Reminds whoever records the round of each item, or whose turn its step is, once for each. @return the act, which waits */
    long remind(Set<WorkItemId> ids);

    /** Gives up an act of the actor's that waits. @throws eplan.shared.Refused once it has begun */
    void cancel(long act);

    /** How far an act of the actor's is. */
    Progress progress(long act);

    /** The actor's acts that wait or run, earliest first: to be shown again after a reload. */
    List<Progress> running();

    /** Colleagues who may hold all of these items. */
    List<AccountView> holders(Set<WorkItemId> ids);

    /** What of these items the actor can move at all, and what they act on in somebody's place. */
    Reach reach(Set<WorkItemId> ids);

    /** What wakes an item before its day; text key {@code wake.<name>}. */
    enum WakeUp {
        /** Something of its round was recorded. */
        RECORDED,
        MESSAGE,
        DECISION
    }

    enum Kind {
        CLAIM,
        RELEASE,
        ASSIGN,
        SNOOZE,
        WAKE,
        NOTE,
        REMIND;

        /** Cannot be taken back, so it waits. */
        boolean waits() {
            return this == NOTE || this == REMIND;
        }
    }

    enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        UNDONE
    }

    /** What came of an item; text key {@code outcome.<name>}. */
    enum Outcome {
        DONE,
        /** It was so before, or another item of the same round or step had it done. */
        ALREADY,
        /** Somebody else has it. */
        TAKEN,
        GONE,
        /** It is at a level above the actor's, or at one at which that colleague holds nothing. */
        NOT_FOR_THEM,
        REFUSED,
        /** Somebody changed it since, so it was left alone. */
        CHANGED
    }

    /** Why, in the reader's language: a message key with its parameters, as of {@link eplan.shared.Refused}. */
    record Why(String key, List<Object> params) {}

    /** @param laoTh / @param caseNumber null for what is not the actor's to see */
    record Result(
            WorkItemId id,
            @Nullable String laoTh,
            @Nullable String caseNumber,
            Outcome outcome,
            @Nullable Why why) {}

    /**
     * Of items in the actor's scope.
     *
     * @param mayTake those at the actor's level or below, or at that of whom they stand in for
     * @param inPlaceOf those to be acted on with {@link eplan.people.Substitutions#actingFor}, by who is away; no item twice
     */
    record Reach(Set<WorkItemId> mayTake, Map<StandsFor, Set<WorkItemId>> inPlaceOf) {

        public static final Reach NOTHING = new Reach(Set.of(), Map.of());
    }

    /** @param act to be undone with; @param results one for each item asked for */
    record Done(long act, List<Result> results) {}

    /** @param results {@link Outcome#DONE} for what is as it was before, {@link Outcome#CHANGED} for what was left alone */
    record Undone(List<Result> results) {}

    /**
     * @param startsAt real time until which it can be cancelled
     * @param finished of {@code total} items, whatever came of them
     * @param notDone results of those that were not done
     */
    record Progress(
            long act, Kind kind, State state, Instant startsAt, int total, int finished, List<Result> notDone) {}
}
