package eplan.forms.draft;

import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** Does what a person asked for; what stands in the way is told in words, and nothing on the screen is lost. */
public final class Attempt {

    private static final Logger log = LoggerFactory.getLogger(Attempt.class);

    private Attempt() {}

    /** @return whether it was done */
    public static boolean to(Runnable act, Consumer<String> failed, Runnable stale) {
        try {
            act.run();
            return true;
        } catch (StaleForm changed) {
            stale.run();
        } catch (Refused no) {
            failed.accept(Say.text(no.key(), no.params().toArray()));
        } catch (AccessDeniedException | NotFound gone) {
            failed.accept(Say.text("forms.gone"));
        } catch (DataAccessException | TransactionException down) {
            log.warn("a draft could not be kept: {}", down.toString());
            failed.accept(Say.text("forms.down"));
        }
        return false;
    }
}
