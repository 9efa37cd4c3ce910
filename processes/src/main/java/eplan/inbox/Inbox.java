package eplan.inbox;

import eplan.cycle.RoundStanding;
import eplan.hiring.StepKind;
import eplan.inbox.WorkActs.WakeUp;
import eplan.people.StandsFor;
import eplan.registry.LaoType;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list that officers, heads, analysts, HQ and LAO staff work from. Scope comes from the actor: a province sees its own
 * items (analysts those meant for analysts and officers alike), HQ those of level 3, LAO staff their own LAO's. The work of
 * whom the reader stands in for today counts as their own ({@code docs/decisions/018-substitution.md}). Of the hiring cycle
 * analysts see only what their own contract asks of them, in nobody's place. Reads only our own tables, by key; never the
 * engine's.
 */
public interface Inbox {

    /**
     * One group's items after {@code after} (null for the first page): the actor's own first, then broken promises, then
     * earliest due; at most {@code size}.
     */
    List<WorkItemView> page(Filter filter, Group group, @Nullable Cursor after, int size);

    /** How many items each group holds under the filter, in one query. */
    Map<Group, Long> counts(Filter filter);

    /** How much of these groups there is under the filter on each day and of each round, by day, in one query. */
    List<Day> days(Filter filter, Set<Group> groups);

    /** The items of one group, in the order of {@link #page}, to be acted on together; at most {@code most}, and {@link WorkActs#MOST}. */
    List<WorkItemId> ids(Filter filter, Group group, int most);

    /** One item in scope. @throws eplan.shared.NotFound otherwise */
    WorkItemView item(WorkItemId id);

    /** Open items (ASLEEP too) of one entry round in scope. */
    List<WorkItemView> ofRound(EntryRoundId id);

    /**
     * Takes an item.
     *
     * @throws eplan.shared.StaleForm when somebody else has it
     * @throws eplan.shared.Refused when it is at a level above the actor's
     */
    void claim(WorkItemId id);

    /**
     * Puts an item back.
     *
     * @throws eplan.shared.StaleForm when it is no longer the actor's
     * @throws eplan.shared.Refused when it is at a level above the actor's
     */
    void release(WorkItemId id);

    /** Rounds, levels and people that occur in the actor's open items, for the filter's choices. */
    Choices choices();

    /** Groups by lateness; text key {@code group.<name>}. */
    enum Group {
        /** More than 5 working days past its date. */
        FAR_OVERDUE,
        OVERDUE,
        /** Due within the next 7 days. */
        DUE_SOON,
        LATER,
        /** Sleeping until a promised date, or hidden until a chosen one. */
        ASLEEP
    }

    /**
     * Null means any.
     *
     * @param assignee see {@link Who}
     * @param person who has it, whoever asks
     * @param text part of the name of an LAO, province or contractor, or of a case number
     */
    record Filter(
            @Nullable RoundId round,
            @Nullable LaoType laoType,
            @Nullable Long districtId,
            @Nullable Integer level,
            @Nullable WorkKind kind,
            @Nullable LaoId lao,
            Who assignee,
            @Nullable AccountId person,
            @Nullable String text) {
        public static final Filter ALL = of(Who.ANYBODY);

        /** Whatever it is, by whose it is. */
        public static Filter of(Who assignee) {
            return new Filter(null, null, null, null, null, null, assignee, null, null);
        }
    }

    enum Who {
        ANYBODY,
        ME,
        NOBODY,
        ME_OR_NOBODY,
        /** The reader's own and nobody's, without what they may not take. Of LAO staff all: they take nothing. */
        LEFT_TO_ME
    }

    /** Where a page ended: its last item's keys. */
    record Cursor(boolean mine, boolean promiseBroken, LocalDate dueOn, long id) {}

    /**
     * @param entryRound null, as {@code lao} and {@code round}, for work of the hiring cycle
     * @param laoTh the LAO's name; of hiring the province's or contractor's
     * @param year fiscal year; the hiring year of hiring
     * @param roundKey {@code hiring} for work of the hiring cycle, whose step {@code roundTh} and {@code roundEn} name
     * @param mine whether the reader has it, or somebody whom they stand in for today
     * @param mayTake whether the reader's level, or that of whom they stand in for, is the item's or above: otherwise they cannot
     *     take, give or hide it
     * @param standsFor in whose place the reader acts on it, by {@link eplan.people.Substitutions#actingFor}; null in their own
     * @param snoozedBy who hid it until {@code asleepUntil}; null when it sleeps until a promised day, or not at all
     * @param snoozedFor whom they stood in for
     * @param wakesOn what brings it back sooner
     * @param lastNoteBy who wrote it, {@code lastNoteFor} whom they stood in for
     * @param hiring the step that it is about; null for an LAO's round
     */
    record WorkItemView(
            WorkItemId id,
            WorkKind kind,
            @Nullable EntryRoundId entryRound,
            @Nullable LaoId lao,
            String laoTh,
            @Nullable String districtTh,
            FiscalYear year,
            @Nullable RoundId round,
            String roundKey,
            String roundTh,
            String roundEn,
            @Nullable String item,
            String caseNumber,
            int level,
            LocalDate dueOn,
            int workingDaysOverdue,
            RoundStanding standing,
            @Nullable AccountId assignee,
            @Nullable String assigneeName,
            boolean mine,
            boolean mayTake,
            @Nullable StandsFor standsFor,
            @Nullable LocalDate asleepUntil,
            @Nullable String snoozedBy,
            @Nullable String snoozedFor,
            @Nullable WakeUp wakesOn,
            boolean promiseBroken,
            @Nullable String lastNote,
            @Nullable LocalDate lastNoteOn,
            @Nullable String lastNoteBy,
            @Nullable String lastNoteFor,
            Group group,
            @Nullable HiringWork hiring) {
        public Cursor cursor() {
            return new Cursor(mine, promiseBroken, dueOn, id.value());
        }
    }

    /**
     * @param round null where it is about steps of the hiring cycle, of the kind {@code step}
     * @param roundTh the round, or the kind of step
     * @param on the due date; the day until which it sleeps where it is {@code asleep}
     */
    record Day(
            @Nullable RoundId round,
            @Nullable StepKind step,
            String roundTh,
            String roundEn,
            LocalDate on,
            boolean asleep,
            long many) {}

    /** @param people who have items, in Thai order */
    record Choices(
            List<Choice> rounds,
            List<Integer> levels,
            List<WorkKind> kinds,
            List<Choice> districts,
            List<Choice> people) {}

    record Choice(long id, String th, String en) {}
}
