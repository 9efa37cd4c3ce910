package eplan.hiring;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.Refused;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Acts as the people of the simulated hiring year, and tries what no rule lets anybody do. */
@TestComponent
class HiredYearActs {

    @Autowired
    Actors actors;

    <T> T as(Actor who, Supplier<T> act) {
        return actors.as(who, act);
    }

    void does(Actor who, Runnable act) {
        actors.as(who, () -> {
            act.run();
            return true;
        });
    }

    /** It must be refused, for this reason. */
    void refuses(HiredYear year, String key, Actor who, Runnable act) {
        if (does(year, Set.of(key), who, act)) {
            throw new AssertionError(who.name() + " could do what " + key + " says that nobody can");
        }
    }

    /** @param unless reasons for which it may be refused. @return whether it was done */
    boolean does(HiredYear year, Set<String> unless, Actor who, Runnable act) {
        try {
            does(who, act);
            return true;
        } catch (Refused no) {
            if (!unless.contains(no.key())) {
                throw no;
            }
            year.refused(no.key());
            return false;
        }
    }
}
