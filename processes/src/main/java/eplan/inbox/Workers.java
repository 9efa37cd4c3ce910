package eplan.inbox;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who takes work: people of provinces and headquarters, but not auditors, nor LAO staff, whose work is always their own. */
@Component
class Workers {

    private final Actors actors;

    Workers(Actors actors) {
        this.actors = actors;
    }

    Worker current() {
        Actor actor = actors.current();
        AccountId account = actor.account();
        if (account == null || !mayTakeWork(actor)) {
            throw new AccessDeniedException("does not take work");
        }
        return new Worker(actor, account);
    }

    static boolean mayTakeWork(Actor actor) {
        return actor.account() != null && actor.role().mayWrite() && actor.role() != Role.LAO_STAFF;
    }

    /** What stands at the head's or headquarters' level is theirs; analysts and officers share what is below. */
    static boolean reaches(Role role, String audience) {
        return switch (audience) {
            case "HQ" -> role.ofHeadquarters();
            case "HEAD" -> leads(role);
            default -> true;
        };
    }

    /** Heads of provinces give out their people's work, and headquarters theirs. */
    private static boolean leads(Role role) {
        return role == Role.PROVINCIAL_HEAD || role.ofHeadquarters();
    }

    /** Somebody who takes work, under the account that keeps it. */
    record Worker(Actor actor, AccountId account) {

        boolean reaches(String audience) {
            return Workers.reaches(actor.role(), audience);
        }

        /** The account of the one for whom they act; null for themselves. */
        @Nullable
        Long absent() {
            StandsFor absent = actor.standsFor();
            return absent == null ? null : absent.account().value();
        }

        /** On their own account. */
        boolean keeps(Held item) {
            return account.equals(item.assignee());
        }

        /** They, or the one for whom they act. */
        boolean has(Held item) {
            AccountId holder = item.assignee();
            return holder != null
                    && (keeps(item) || Long.valueOf(holder.value()).equals(absent()));
        }

        /** What is theirs, what nobody has, and, for those who lead, what the others have. */
        boolean mayMove(Held item) {
            return item.assignee() == null || has(item) || leads(actor.role());
        }
    }
}
