package eplan.cycle;

import eplan.people.Access;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code extension} that nobody takes; for the system only, in the engine's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ExtensionSteps {

    private final ExtensionRequests requests;
    private final Access access;

    ExtensionSteps(ExtensionRequests requests, Access access) {
        this.requests = requests;
        this.access = access;
    }

    /** The first day on which an opinion is no longer awaited. */
    public LocalDate opinionMissedOn(long extension) {
        access.system();
        return requests.require(extension).endorseBy().plusDays(1);
    }

    /** No opinion came in time: whoever decides need wait no longer. */
    public void opinionMissed(long extension) {
        access.system();
        requests.opinionMissed(requests.require(extension));
    }
}
