package eplan.hiring;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.ProvinceId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what in the hiring cycle, beside what {@link Access} says. */
@Component
class HiringAccess {

    private final Access access;

    HiringAccess(Access access) {
        this.access = access;
    }

    /** Officers and head of the province, headquarters of any kind, the system; not analysts: what is said of others is not theirs to read. */
    Actor see(ProvinceId province) {
        Actor actor = access.seeProvince(province);
        if (actor.role() == Role.ANALYST) {
            throw denied(actor, "see the hiring of the province");
        }
        return actor;
    }

    /** Officers and head of the province, the system. */
    Actor writeFor(ProvinceId province) {
        Actor actor = see(province);
        boolean may = actor.role() == Role.PROVINCIAL_OFFICER
                || actor.role() == Role.PROVINCIAL_HEAD
                || actor.role() == Role.SYSTEM;
        if (!may) {
            throw denied(actor, "write for the province");
        }
        return actor;
    }

    /** The head of the province, the system. */
    Actor decideFor(ProvinceId province) {
        Actor actor = writeFor(province);
        if (actor.role() == Role.PROVINCIAL_OFFICER) {
            throw denied(actor, "decide for the province");
        }
        return actor;
    }

    /** Headquarters of any kind, the system. */
    Actor seeNation() {
        return access.seeNation();
    }

    /** Headquarters, not auditors; the system. */
    Actor headquarters() {
        Actor actor = access.seeNation();
        if (!actor.role().mayWrite()) {
            throw denied(actor, "change anything");
        }
        return actor;
    }

    Actor processOwner() {
        return access.processOwner();
    }

    Actor system() {
        return access.system();
    }

    static AccessDeniedException denied(Actor actor, String act) {
        return new AccessDeniedException(actor.role() + " may not " + act);
    }
}
