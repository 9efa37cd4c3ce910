package eplan.ui.shell;

import eplan.people.Actor;
import java.util.List;

/** A feature's places in the navigation of whoever is signed in: implement it as a Spring bean. */
public interface NavEntries {

    List<NavEntry> of(Actor actor);
}
