package eplan.inbox;

import eplan.people.AccountView;
import eplan.people.Role;
import eplan.people.Substitutions.Substitution;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leaves their office, or moves to another: what they have goes to others in one step, and they can no longer sign in.
 * The head does it for the province, the process owner for headquarters and for heads; nobody does it for themselves, nor
 * while acting for somebody else. LAO staff and auditors have nothing to hand over and do not exist here ({@link
 * eplan.shared.NotFound}).
 *
 * <p>An LAO goes to the analyst with the fewest. An analyst's work goes with its LAO, what others took of it too; what lies at
 * nobody's LAO, or was an officer's, goes to the colleague of the same role with the least work; what they took in the place
 * of somebody above them, to one who reaches its level. Where there is no such colleague, work waits in the office's queue
 * and an LAO is without analyst: both show there; so does what an analyst's own contract still asks for.
 */
public interface Leaving {

    /** Where everything goes, if nobody chooses otherwise; changes nothing. @throws eplan.shared.Refused when they have left */
    Preview preview(AccountId leaver);

    /** The same, with what was chosen so far: an analyst's work goes with its LAO. Throws as {@link #move} for such choices. */
    Preview preview(AccountId leaver, Map<WorkItemId, AccountId> otherItems, Map<LaoId, AccountId> otherLaos);

    /**
     * Does it, all or nothing. Publishes {@link Assigned} for each who gets work, {@link
     * eplan.people.PortfolioChanged}, {@link eplan.people.SubstitutionChanged} and {@link eplan.people.AccountClosed}.
     *
     * @param stamp of any preview of the same things, with or without choices
     * @param otherItems who gets what instead of the proposed one; only candidates
     * @param otherLaos who gets which LAO instead
     * @throws eplan.shared.StaleForm when what they have, or where it would go, is not what the preview said
     * @throws eplan.shared.Refused without a reason, when they have left, or when somebody chosen is no candidate
     * @throws eplan.shared.NotFound when they do not have something that is in the choices
     */
    Moved move(
            AccountId leaver,
            long stamp,
            Map<WorkItemId, AccountId> otherItems,
            Map<LaoId, AccountId> otherLaos,
            String reason);

    /**
     * @param items every open piece of work that is theirs, and what goes with their LAOs though it is another's or free; by
     *     due date
     * @param laos of an analyst, in Thai order
     * @param requests for a later date that they asked for and that wait for a decision: these go on by themselves, and the
     *     proposed one is whom to ask about it
     * @param substitutions of today and to come, theirs and those in which they stand in: all end
     * @param views of the inbox that they share with the office
     */
    record Preview(
            AccountView leaver,
            long stamp,
            List<Item> items,
            List<OwnLao> laos,
            List<Request> requests,
            List<Substitution> substitutions,
            List<SharedView> views) {

        /** How many pieces of work nobody would have: they wait in the office's queue. */
        public long queued() {
            return items.stream().filter(item -> item.to() == null).count();
        }

        /** How many LAOs would be without analyst. */
        public long unassigned() {
            return laos.stream().filter(lao -> lao.to() == null).count();
        }
    }

    /** Somebody of the office. */
    record Colleague(AccountId id, String name, Role role) {

        static Colleague of(AccountView one) {
            return new Colleague(one.id(), one.displayName(), one.role());
        }
    }

    /**
     * @param lao null for work of the hiring cycle, where {@code laoTh} is the province's or contractor's name
     * @param holder who has it today; null when it is free
     * @param to null for the office's queue
     * @param candidates who could have it, by name; nobody to choose where it goes with its LAO
     * @param withLao it goes to whoever gets the LAO, or has it
     */
    record Item(
            WorkItemId id,
            WorkKind kind,
            @Nullable LaoId lao,
            String laoTh,
            String roundTh,
            String roundEn,
            String caseNumber,
            int level,
            LocalDate dueOn,
            @Nullable Colleague holder,
            @Nullable Colleague to,
            List<Colleague> candidates,
            boolean withLao) {}

    /** @param to null for nobody */
    record OwnLao(
            LaoId lao,
            String laoTh,
            @Nullable String districtTh,
            @Nullable Colleague to,
            List<Colleague> candidates) {}

    record Request(
            EntryRoundId entryRound,
            LaoId lao,
            String laoTh,
            String caseNumber,
            LocalDate wantedDue,
            LocalDate askedOn,
            @Nullable Colleague to) {}

    /** @param to null when it stays as it is: whoever leads the office may remove it */
    record SharedView(long id, String name, @Nullable Colleague to) {}

    /**
     * What was done.
     *
     * @param items that somebody got
     * @param queued that wait in the office's queue
     * @param laos that somebody got
     * @param unassigned LAOs without analyst
     * @param substitutions that ended
     * @param views that go on with somebody else
     */
    record Moved(int items, int queued, int laos, int unassigned, int substitutions, int views) {}
}
