package eplan.inbox;

import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A part of somebody's work that is in the reader's hands today.
 *
 * @param role of who is away
 * @param district only work on this one's LAOs; null for all
 * @param kind only this kind of work; null for all
 */
record StandIn(
        StandsFor absent,
        Role role,
        @Nullable Long district,
        @Nullable String kind) {

    boolean everything() {
        return district == null && kind == null;
    }

    boolean takesIn(Whose item) {
        return (district == null || district.equals(item.district())) && (kind == null || kind.equals(item.kind()));
    }

    boolean isOf(@Nullable AccountId account) {
        return absent.account().equals(account);
    }

    boolean reaches(Whose item) {
        return Workers.reaches(role, item.audience());
    }
}
