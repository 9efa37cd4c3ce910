package eplan.people;

import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Decides by the current actor's role and scope; an LAO's province is looked up for today each time, never kept. */
@Component
class ScopedAccess implements Access {

    private final Actors actors;
    /** Looked up when asked: the registry that implements it uses this package. */
    private final ObjectProvider<LaoProvinces> provinces;

    ScopedAccess(Actors actors, ObjectProvider<LaoProvinces> provinces) {
        this.actors = actors;
        this.provinces = provinces;
    }

    @Override
    public Actor seeLao(LaoId lao) {
        Actor actor = actors.current();
        if (!inScope(actor, lao)) {
            throw new NotFound("lao " + lao);
        }
        return actor;
    }

    private boolean inScope(Actor actor, LaoId lao) {
        return switch (actor.role()) {
            case SYSTEM -> true;
            case LAO_STAFF -> lao.equals(actor.lao());
            case ANALYST, PROVINCIAL_OFFICER, PROVINCIAL_HEAD ->
                provinces
                        .getObject()
                        .provinceToday(lao)
                        .filter(province -> province.equals(actor.province()))
                        .isPresent();
            case HQ_PROCESS_OWNER, HQ_OFFICER, AUDITOR ->
                provinces.getObject().provinceToday(lao).isPresent();
        };
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
        return actor;
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
