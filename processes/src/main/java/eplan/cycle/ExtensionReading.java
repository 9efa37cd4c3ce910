package eplan.cycle;

import eplan.cycle.Extensions.ExtensionView;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looking at requests for later dates, for whoever may see the LAO. */
@Component
class ExtensionReading {

    /** No list is longer: the worst province has 334 LAOs. */
    private static final int MOST = 1000;

    private final ExtensionRepository extensions;
    private final EntryRoundRepository rounds;
    private final ExtensionViews views;
    private final Access access;
    private final Actors actors;

    ExtensionReading(
            ExtensionRepository extensions,
            EntryRoundRepository rounds,
            ExtensionViews views,
            Access access,
            Actors actors) {
        this.extensions = extensions;
        this.rounds = rounds;
        this.views = views;
        this.access = access;
        this.actors = actors;
    }

    ExtensionView view(long id) {
        Extension request = extensions.require(id);
        Actor actor = access.seeLao(rounds.require(request.entryRoundId()).lao());
        return views.one(id, actor).orElseThrow(() -> new NotFound("extension " + id));
    }

    List<ExtensionView> ofRound(EntryRoundId id) {
        Actor actor = access.seeLao(rounds.require(id).lao());
        return views.ofRound(id, actor);
    }

    List<ExtensionView> ofLao(LaoId lao, int limit) {
        return views.ofLao(lao, access.seeLao(lao), most(limit));
    }

    List<ExtensionView> waiting(@Nullable ProvinceId province, int limit) {
        Actor actor = province == null ? access.seeNation() : access.seeProvince(province);
        return views.waiting(province, actor, most(limit));
    }

    private static int most(int limit) {
        return Math.clamp(limit, 1, MOST);
    }

    long waitingForMe() {
        Actor actor = actors.current();
        Role role = actor.role();
        ProvinceId province = actor.province();
        if (role == Role.HQ_PROCESS_OWNER || role == Role.HQ_OFFICER) {
            return views.count(null, Extensions.State.WITH_HQ);
        }
        if (province == null || !ExtensionRequestRules.officer(actor)) {
            return 0;
        }
        return views.count(province, role == Role.PROVINCIAL_HEAD ? Extensions.State.ENDORSED : Extensions.State.ASKED);
    }
}
