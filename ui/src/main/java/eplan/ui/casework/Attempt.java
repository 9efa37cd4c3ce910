package eplan.ui.casework;

import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;

/** Does what a person asked for, and tells them in their words when it could not be done. */
public final class Attempt {

    private Attempt() {}

    /**
     * @param refused told why a rule, or the person's role, says no
     * @param stale called when somebody else changed it in the meantime, or it is gone
     * @return whether it was done
     */
    public static boolean to(Runnable act, Consumer<String> refused, Runnable stale) {
        return byKey(act, (key, why) -> refused.accept(why), stale);
    }

    /** The same, where {@code refused} is told the message key too, to say it at the field that it is about. */
    public static boolean byKey(Runnable act, BiConsumer<String, String> refused, Runnable stale) {
        try {
            act.run();
            return true;
        } catch (Refused no) {
            refused.accept(no.key(), Words.of(no.key(), no.params().toArray()));
        } catch (StaleForm | NotFound changed) {
            stale.run();
        } catch (AccessDeniedException denied) {
            refused.accept("error.denied", Words.of("error.denied"));
        }
        return false;
    }
}
