package eplan.correspondence;

import eplan.correspondence.Messages.Audience;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may enter which thread. What lies out of the actor's scope does not exist. */
@Component
class ThreadDoor {

    private final Access access;
    private final Actors actors;
    private final ThreadTable threads;

    ThreadDoor(Access access, Actors actors, ThreadTable threads) {
        this.access = access;
        this.actors = actors;
        this.threads = threads;
    }

    Actor actor() {
        return actors.current();
    }

    /** The actor, who has an account. @throws AccessDeniedException for the system */
    Actor person() {
        Actor actor = actors.current();
        if (actor.account() == null) {
            throw new AccessDeniedException(actor.role() + " has no messages");
        }
        return actor;
    }

    Writer writer() {
        return Writer.of(actors.current());
    }

    /** The actor may see the LAO. */
    Actor seeLao(LaoId lao) {
        return access.seeLao(lao);
    }

    /** The actor may read this thread. @throws NotFound otherwise */
    ThreadRow enter(ThreadId id) {
        ThreadRow thread = threads.find(id).orElseThrow(() -> hidden(id));
        if (!admitted(thread.place())) {
            throw hidden(id);
        }
        return thread;
    }

    private boolean admitted(Place place) {
        LaoId lao = place.lao();
        if (lao == null) {
            return ofOffice(place.province(), actors.current());
        }
        return access.seeLao(lao).role() != Role.LAO_STAFF || place.audience() == Audience.ALL;
    }

    private static boolean ofOffice(@Nullable ProvinceId office, Actor actor) {
        return switch (actor.role()) {
            case LAO_STAFF -> false;
            case ANALYST, PROVINCIAL_OFFICER, PROVINCIAL_HEAD -> office != null && office.equals(actor.province());
            case HQ_PROCESS_OWNER, HQ_OFFICER, AUDITOR, SYSTEM -> true;
        };
    }

    private static NotFound hidden(ThreadId id) {
        return new NotFound("thread " + id);
    }

    /**
     * Where a new thread of the actor would be.
     *
     * @throws NotFound when the LAO is out of scope
     * @throws AccessDeniedException for LAO staff who want to keep it from LAO staff
     */
    Place opening(@Nullable LaoId about, Audience audience) {
        Actor actor = actors.current();
        LaoId lao = about == null ? actor.lao() : about;
        if (lao != null) {
            access.seeLao(lao);
        }
        if (actor.role() == Role.LAO_STAFF && audience == Audience.OFFICE) {
            throw new AccessDeniedException("LAO staff keep nothing from LAO staff");
        }
        return new Place(lao, lao == null ? actor.province() : null, audience);
    }
}
