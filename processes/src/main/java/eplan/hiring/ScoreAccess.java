package eplan.hiring;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may read what of scores, beside what {@link HiringAccess} says: what is said of an analyst is for nobody else of that role. */
@Component
class ScoreAccess {

    private final Actors actors;
    private final HiringAccess access;

    ScoreAccess(Actors actors, HiringAccess access) {
        this.actors = actors;
        this.access = access;
    }

    /** Whoever has a part in hiring: the provinces' people, headquarters, the system; not LAO staff. */
    Actor takesPart() {
        Actor actor = actors.current();
        if (actor.role() == Role.LAO_STAFF) {
            throw HiringAccess.denied(actor, "read about hiring");
        }
        return actor;
    }

    /** The analyst's own, those of the province for its officers and head, all for headquarters. */
    Actor seeScore(AccountId analyst, ProvinceId province) {
        Actor actor = actors.current();
        if (actor.role() != Role.ANALYST) {
            return access.see(province);
        }
        if (!analyst.equals(actor.account())) {
            throw new NotFound("score of " + analyst);
        }
        return actor;
    }

    /** The analyst who asks about themselves; empty for one without an account, and for the system. */
    Optional<AccountId> analyst() {
        Actor actor = actors.current();
        if (actor.role() != Role.ANALYST && actor.role() != Role.SYSTEM) {
            throw HiringAccess.denied(actor, "read an own score");
        }
        return Optional.ofNullable(actor.account());
    }

    /** The analyst themselves, and nobody for them. */
    Actor themselves(AccountId analyst) {
        Actor actor = takesPart();
        if (actor.role() != Role.ANALYST) {
            throw HiringAccess.denied(actor, "object to a score, or accept it");
        }
        if (!analyst.equals(actor.account())) {
            throw new NotFound("score of " + analyst);
        }
        return actor;
    }
}
