package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Decides by the current actor's role and scope; an LAO's province and analyst are looked up for today each time, never kept. */
@Component
class ScopedAccess implements Access {

    private final Actors actors;
    /** Looked up when asked: the registry that implements it uses this package. */
    private final ObjectProvider<LaoProvinces> provinces;

    private final LaoHolders holders;
    private final Substitutes substitutes;

    ScopedAccess(Actors actors, ObjectProvider<LaoProvinces> provinces, LaoHolders holders, Substitutes substitutes) {
        this.actors = actors;
        this.provinces = provinces;
        this.holders = holders;
        this.substitutes = substitutes;
    }

    @Override
    public Actor seeLao(LaoId lao) {
        Actor actor = actors.current();
        if (!inScope(actor, lao) || !inHand(actor, lao)) {
            throw new NotFound("lao " + lao);
        }
        return actor;
    }

    private boolean inScope(Actor actor, LaoId lao) {
        return switch (actor.role()) {
            case SYSTEM -> true;
            case LAO_STAFF -> lao.equals(actor.lao());
            case ANALYST -> inProvince(actor, lao) && openTo(actor, lao);
            case PROVINCIAL_OFFICER, PROVINCIAL_HEAD -> inProvince(actor, lao);
            case HQ_PROCESS_OWNER, HQ_OFFICER, AUDITOR ->
                provinces.getObject().provinceToday(lao).isPresent();
        };
    }

    private boolean inProvince(Actor actor, LaoId lao) {
        return provinces
                .getObject()
                .provinceToday(lao)
                .filter(province -> province.equals(actor.province()))
                .isPresent();
    }

    /**
     * An LAO of another analyst is not theirs, unless they stand in for that one; one that is nobody's is everybody's. Who has
     * no account has no LAOs to keep to.
     */
    private boolean openTo(Actor analyst, LaoId lao) {
        AccountId me = analyst.account();
        if (me == null) {
            return true;
        }
        Optional<AccountId> holder = holders.holder(lao);
        return holder.isEmpty() || isTheirs(analyst, me, holder.get(), lao);
    }

    private boolean isTheirs(Actor analyst, AccountId me, AccountId holder, LaoId lao) {
        StandsFor absent = analyst.standsFor();
        return absent == null
                ? holder.equals(me) || substitutes.cover(me, holder, lao)
                : holder.equals(absent.account());
    }

    /** Who acts for somebody reaches, as that one, no further than what is in their hands today. */
    private boolean inHand(Actor actor, LaoId lao) {
        StandsFor absent = actor.standsFor();
        AccountId me = actor.account();
        return absent == null || (me != null && substitutes.cover(me, absent.account(), lao));
    }

    /** What is not about one LAO is for who stands in for everything. */
    private Actor inHandAltogether(Actor actor, String act) {
        StandsFor absent = actor.standsFor();
        AccountId me = actor.account();
        if (absent != null && (me == null || !substitutes.coverAll(me, absent.account()))) {
            throw refused(actor, act + " for somebody else");
        }
        return actor;
    }

    @Override
    public Actor recordFor(LaoId lao) {
        Actor actor = seeLao(lao);
        return switch (actor.role()) {
            case LAO_STAFF, ANALYST, SYSTEM -> actor;
            default -> throw refused(actor, "record for an LAO");
        };
    }

    @Override
    public Actor chase(LaoId lao) {
        Actor actor = seeLao(lao);
        return switch (actor.role()) {
            case LAO_STAFF, AUDITOR -> throw refused(actor, "chase an LAO");
            default -> actor;
        };
    }

    @Override
    public Actor seeProvince(ProvinceId province) {
        Actor actor = actors.current();
        return switch (actor.role()) {
            case LAO_STAFF -> throw refused(actor, "see a province");
            case ANALYST, PROVINCIAL_OFFICER, PROVINCIAL_HEAD -> {
                if (!province.equals(actor.province())) {
                    throw new NotFound("province " + province);
                }
                yield actor;
            }
            case HQ_PROCESS_OWNER, HQ_OFFICER, AUDITOR, SYSTEM -> actor;
        };
    }

    @Override
    public Actor decideFor(ProvinceId province) {
        Actor actor = seeProvince(province);
        return switch (actor.role()) {
            case PROVINCIAL_HEAD, HQ_PROCESS_OWNER, HQ_OFFICER, SYSTEM ->
                inHandAltogether(actor, "decide for a province");
            default -> throw refused(actor, "decide for a province");
        };
    }

    @Override
    public Actor seeNation() {
        Actor actor = actors.current();
        if (!actor.role().ofHeadquarters() && actor.role() != Role.SYSTEM) {
            throw refused(actor, "see the nation");
        }
        return actor;
    }

    @Override
    public Actor processOwner() {
        Actor actor = actors.current();
        if (actor.role() != Role.HQ_PROCESS_OWNER && actor.role() != Role.SYSTEM) {
            throw refused(actor, "act as process owner");
        }
        return inHandAltogether(actor, "act as process owner");
    }

    @Override
    public Actor system() {
        Actor actor = actors.current();
        if (actor.role() != Role.SYSTEM) {
            throw refused(actor, "act as the system");
        }
        return actor;
    }

    private static AccessDeniedException refused(Actor actor, String act) {
        return new AccessDeniedException(actor.role() + " may not " + act);
    }
}
