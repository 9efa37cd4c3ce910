package eplan.inbox;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.AccountId;
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
        if (account == null || !actor.role().mayWrite() || actor.role() == Role.LAO_STAFF) {
            throw new AccessDeniedException("does not take work");
        }
        return new Worker(actor, account);
    }

    /** Somebody who takes work, under the account that keeps it. */
    record Worker(Actor actor, AccountId account) {

        /** Heads of provinces give out their people's work, and headquarters theirs. */
        private boolean leads() {
            return actor.role() == Role.PROVINCIAL_HEAD || actor.role().ofHeadquarters();
        }

        /** What stands at the head's or headquarters' level is theirs; analysts and officers share what is below. */
        boolean reaches(String audience) {
            return switch (audience) {
                case "HQ" -> actor.role().ofHeadquarters();
                case "HEAD" -> leads();
                default -> true;
            };
        }

        boolean has(Held item) {
            return account.equals(item.assignee());
        }

        /** What is theirs, what nobody has, and, for those who lead, what the others have. */
        boolean mayMove(Held item) {
            return item.assignee() == null || has(item) || leads();
        }
    }
}
