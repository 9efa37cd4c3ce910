package eplan.hiring;

import eplan.hiring.HiringSteps.May;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may see a step or contract, and what they may do with a step: the province's officers and head and headquarters all of them, an
 * analyst what belongs to their own contract, and nothing of it while they act for somebody else, as {@link ContractAccess} has it.
 */
@Component
class StepRights {

    private final Access access;

    StepRights(Access access) {
        this.access = access;
    }

    /**
     * @param account of the contract's analyst; null for what belongs to no contract
     * @throws NotFound outside the reader's scope
     */
    Actor see(ProvinceId province, @Nullable AccountId account) {
        Actor actor = access.seeProvince(province);
        if (actor.role() == Role.ANALYST && !own(actor, account)) {
            throw new NotFound("of another contract");
        }
        return actor;
    }

    private static boolean own(Actor actor, @Nullable AccountId account) {
        return account != null && account.equals(actor.account()) && actor.standsFor() == null;
    }

    /** @throws org.springframework.security.access.AccessDeniedException for who may see the step and not chase it */
    static void mustChase(Actor actor, HiringStep step) {
        if (!chases(actor, step.kind())) {
            throw HiringAccess.denied(actor, "chase this step");
        }
    }

    /** Headquarters; the head what is the province's or its contractors'; officers what their contractors deliver. */
    private static boolean chases(Actor actor, StepKind kind) {
        return switch (actor.role()) {
            case HQ_PROCESS_OWNER, HQ_OFFICER, SYSTEM -> true;
            case PROVINCIAL_HEAD -> kind.responsible() != Party.HQ;
            case PROVINCIAL_OFFICER -> kind.responsible() == Party.ANALYST;
            default -> false;
        };
    }

    /** Officers and the head ask for the province and its contractors. @throws org.springframework.security.access.AccessDeniedException for others */
    static void mustAsk(Actor actor) {
        if (!office(actor)) {
            throw HiringAccess.denied(actor, "ask for a later date");
        }
    }

    private static boolean office(Actor actor) {
        return actor.role() == Role.PROVINCIAL_OFFICER
                || actor.role() == Role.PROVINCIAL_HEAD
                || actor.role() == Role.SYSTEM;
    }

    private static boolean headquarters(Actor actor) {
        return actor.role().ofHeadquarters() && actor.role().mayWrite();
    }

    /**
     * What the reader may do with an open step.
     *
     * @param level of the open escalation; 0 without one
     * @param asked whether a request for a later date waits
     */
    static Set<May> may(Actor actor, StepKind kind, int level, boolean asked) {
        Set<May> may = EnumSet.noneOf(May.class);
        if (works(actor, kind.responsible())) {
            may.add(May.WORK);
        }
        if (chases(actor, kind)) {
            may.add(May.CHASE);
            if (level > 0 && level < HiringSteps.HIGHEST_LEVEL) {
                may.add(May.PASS_UP);
            }
        }
        if (office(actor) && kind.responsible() != Party.HQ && !asked) {
            may.add(May.ASK_LATER);
        }
        if (headquarters(actor) && asked) {
            may.add(May.DECIDE_LATER);
        }
        return may;
    }

    /** The province may deliver for its contractor. */
    private static boolean works(Actor actor, Party party) {
        return switch (party) {
            case PROVINCE -> office(actor);
            case HQ -> headquarters(actor);
            case ANALYST -> office(actor) || actor.role() == Role.ANALYST;
        };
    }
}
