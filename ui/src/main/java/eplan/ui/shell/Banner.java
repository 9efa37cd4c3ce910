package eplan.ui.shell;

import eplan.people.Actor;
import java.util.Optional;

/** Long work that somebody wants to follow from any screen: implement it as a Spring bean. */
public interface Banner {

    /** What to show this person now; empty for nothing. The frame asks every 2 s while there is something. */
    Optional<Running> now(Actor actor);

    /** @param done from 0 to 1 */
    record Running(String words, double done) {}
}
