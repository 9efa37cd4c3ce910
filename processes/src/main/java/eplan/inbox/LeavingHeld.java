package eplan.inbox;

import eplan.inbox.Leaving.Colleague;
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
 * What somebody who leaves has, and who else is in their office.
 *
 * @param others of the office who may sign in, by name
 * @param open how many pieces of open work each of the others has
 * @param portfolios how many LAOs each of the other analysts has
 */
record LeavingHeld(
        AccountView leaver,
        List<AccountView> others,
        List<Work> work,
        List<Lao> laos,
        List<Asked> asked,
        List<Substitution> substitutions,
        List<View> views,
        Map<AccountId, Integer> open,
        Map<AccountId, Integer> portfolios) {

    /**
     * @param lao null for work of the hiring cycle
     * @param laoTh of hiring the province's or contractor's name
     * @param holder who has it today: not always the leaver, whose LAO it is then
     * @param inOffice on the list of their office; what is not goes to whoever has it on theirs
     * @param analyst of the others, whose LAO it is; null when the leaver's or nobody's
     */
    record Work(
            WorkItemId id,
            WorkKind kind,
            String audience,
            @Nullable LaoId lao,
            String laoTh,
            String roundTh,
            String roundEn,
            String caseNumber,
            int level,
            LocalDate dueOn,
            @Nullable Colleague holder,
            boolean inOffice,
            @Nullable AccountId analyst) {

        /** What an analyst's own contract asks for is no other analyst's: the office has it. */
        private boolean ofOwnContract() {
            return lao == null && audience.equals("ANALYST");
        }

        private boolean seenBy(AccountView one) {
            return one.role() != Role.ANALYST || analyst == null || analyst.equals(one.id());
        }

        private Held held() {
            Whose whose = new Whose(audience, kind.name(), null, analyst, null);
            return new Held(id, laoTh, caseNumber, whose, null, null, false);
        }
    }

    record Lao(LaoId id, String nameTh, @Nullable String districtTh) {}

    /** A request for a later date that waits. @param analyst as of {@link Work} */
    record Asked(
            EntryRoundId entryRound,
            LaoId lao,
            String laoTh,
            String caseNumber,
            LocalDate wantedDue,
            LocalDate askedOn,
            @Nullable AccountId analyst) {}

    /** Of the inbox, shared with the office. */
    record View(long id, String name) {}

    boolean ofAnalyst() {
        return leaver.role() == Role.ANALYST;
    }

    /** The others whose role is the leaver's. */
    List<AccountView> peers() {
        return others.stream().filter(one -> one.role() == leaver.role()).toList();
    }

    /** Who could be given it, and of the leaver's role who could have taken it as well; nobody for what others have. */
    List<AccountView> able(Work item) {
        Colleague holder = item.holder();
        if (holder == null || !holder.id().equals(leaver.id()) || !item.inOffice() || item.ofOwnContract()) {
            return List.of();
        }
        return others.stream()
                .filter(one -> couldTake(one, item) || MayHold.fits(one, item.held()))
                .toList();
    }

    private boolean couldTake(AccountView one, Work item) {
        return one.role() == leaver.role() && Workers.reaches(one.role(), item.audience()) && item.seenBy(one);
    }

    /** Among whom it is shared out: those of the leaver's role; of what stands above that, all who are able. */
    List<AccountView> heirs(Work item) {
        List<AccountView> able = able(item);
        return Workers.reaches(leaver.role(), item.audience())
                ? able.stream().filter(one -> one.role() == leaver.role()).toList()
                : able;
    }
}
