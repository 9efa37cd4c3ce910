package eplan.ui.hiring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.shared.ProvinceId;
import jakarta.annotation.security.RolesAllowed;

/** The way into the hiring cycle: sends headquarters to the nation, a province's office to its year, an analyst to their own. */
@Route(HiringView.PATH)
@RolesAllowed({"ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class HiringView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "hiring";

    private final transient Actors actors;
    private final transient Registry registry;

    HiringView(Actors actors, Registry registry) {
        this.actors = actors;
        this.registry = registry;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(target(actors.current(), registry));
    }

    /** The path for this person, without a leading slash. */
    static String target(Actor actor, Registry registry) {
        if (actor.role().ofHeadquarters()) {
            return PATH + "/hq";
        }
        ProvinceId own = actor.province();
        return actor.role() == Role.ANALYST || own == null
                ? PATH + "/mine"
                : PATH + "/province/" + registry.province(own).code();
    }
}
