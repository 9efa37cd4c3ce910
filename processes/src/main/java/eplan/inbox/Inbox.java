package eplan.inbox;

import eplan.cycle.RoundStanding;
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
import org.jspecify.annotations.Nullable;

/**
 * The list that officers, heads, analysts, HQ and LAO staff work from. Scope comes from the actor: a province sees its own
 * items (analysts those meant for analysts and officers alike), HQ those of level 3, LAO staff their own LAO's. Reads only our own tables,
 * by key; never the engine's.
 */
public interface Inbox {

    /** One group's items after {@code after} (null for the first page): broken promises first, then earliest due; at most {@code size}. */
    List<WorkItemView> page(Filter filter, Group group, @Nullable Cursor after, int size);

    /** How many items each group holds under the filter, in one query. */
    Map<Group, Long> counts(Filter filter);

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
        /** Sleeping until a promised date. */
        ASLEEP
    }

    /** Null means any. @param text part of an LAO's name, or of a case number; @param assignee see {@link Who} */
    record Filter(
            @Nullable RoundId round,
            @Nullable LaoType laoType,
            @Nullable Long districtId,
            @Nullable Integer level,
            @Nullable WorkKind kind,
            @Nullable LaoId lao,
            Who assignee,
            @Nullable String text) {
        public static final Filter ALL = new Filter(null, null, null, null, null, null, Who.ANYBODY, null);
    }

    enum Who {
        ANYBODY,
        ME,
        NOBODY,
        ME_OR_NOBODY
    }

    /** Where a page ended: its last item's keys. */
    record Cursor(boolean promiseBroken, LocalDate dueOn, long id) {}

    record WorkItemView(
            WorkItemId id,
            WorkKind kind,
            EntryRoundId entryRound,
            LaoId lao,
            String laoTh,
            @Nullable String districtTh,
            FiscalYear year,
            RoundId round,
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
            @Nullable LocalDate asleepUntil,
            boolean promiseBroken,
            @Nullable String lastNote,
            @Nullable LocalDate lastNoteOn,
            Group group) {
        public Cursor cursor() {
            return new Cursor(promiseBroken, dueOn, id.value());
        }
    }

    record Choices(List<Choice> rounds, List<Integer> levels, List<WorkKind> kinds, List<Choice> districts) {}

    record Choice(long id, String th, String en) {}
}
