package eplan.timeline;

import eplan.shared.RoundId;
import java.time.Instant;
import java.util.Optional;

/** Who shaped a round last, for whoever finds it changed under their hands. HQ of any kind. */
public interface RoundAuthors {

    /** Empty where nobody has since it was drafted. @throws eplan.shared.NotFound when there is no such round */
    Optional<Author> last(RoundId round);

    /** @param at the business instant */
    record Author(String by, Instant at) {}
}
