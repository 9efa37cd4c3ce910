package eplan.inbox;

import eplan.people.Actor;
import eplan.people.StandsFor;
import eplan.shared.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whose list it is, with what of others' work is in their hands today ({@code docs/decisions/018-substitution.md}).
 *
 * @param standIns all of it; while they act for somebody, that one's alone
 */
record InboxReader(Actor actor, List<StandIn> standIns) {

    /** Whether they act for somebody at this moment. */
    boolean acting() {
        return actor.standsFor() != null;
    }

    /** Whose every work counts as the reader's own. */
    Long[] mine() {
        return values(Stream.concat(Stream.ofNullable(actor.account()), others()));
    }

    /** Whose LAOs' work an analyst sees beside that of nobody's LAOs; who acts for another sees that one's. */
    Long[] laosOf() {
        return acting() ? values(others()) : mine();
    }

    private Stream<AccountId> others() {
        StandsFor absent = actor.standsFor();
        return absent != null
                ? Stream.of(absent.account())
                : standIns.stream()
                        .filter(StandIn::everything)
                        .map(part -> part.absent().account());
    }

    private static Long[] values(Stream<AccountId> accounts) {
        return accounts.map(AccountId::value).toArray(Long[]::new);
    }

    /** The parts that are of one district each. */
    List<StandIn> districts() {
        return standIns.stream().filter(part -> part.district() != null).toList();
    }

    /** The parts that are one kind of work each. */
    List<StandIn> kinds() {
        return standIns.stream().filter(part -> part.kind() != null).toList();
    }

    boolean hasEverything() {
        return standIns.stream().anyMatch(StandIn::everything);
    }

    /**
     * In whose place the reader acts on the item: of who has it, else of whose LAO it is, else of who reaches its level where
     * the reader does not.
     *
     * @return empty where they act in their own
     */
    Optional<StandIn> standsIn(Whose item) {
        return first(item, part -> part.isOf(item.assignee()))
                .or(() -> first(item, part -> part.isOf(item.analyst())))
                .or(() -> reaches(item) ? Optional.empty() : first(item, part -> part.reaches(item)));
    }

    private Optional<StandIn> first(Whose item, Predicate<StandIn> which) {
        return standIns.stream()
                .filter(part -> part.takesIn(item) && which.test(part))
                .findFirst();
    }

    private boolean reaches(Whose item) {
        return Workers.reaches(actor.role(), item.audience());
    }

    /** Whether their level, or that of whom they stand in for, is the item's or above. */
    boolean mayTake(Whose item) {
        return Workers.mayTakeWork(actor)
                && (reaches(item)
                        || standsIn(item).filter(part -> part.reaches(item)).isPresent());
    }
}
