package eplan.ui.inbox;

import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Does the parts of one act, each a transaction of its own: one that is refused does not hide that others were done. */
final class PartsTried {

    private boolean anyDone;
    private @Nullable RuntimeException first;

    /** @param failed told why it was not done */
    void part(Runnable act, Consumer<Failure> failed) {
        try {
            act.run();
            anyDone = true;
        } catch (Refused | NotFound | AccessDeniedException no) {
            first = first == null ? no : first;
            failed.accept(Failure.of(no));
        }
    }

    /** Where nothing at all was done, it is as if there had been one part only: says what the first of them said. */
    void throwUnlessAnyDone() {
        RuntimeException no = first;
        if (!anyDone && no != null) {
            throw no;
        }
    }
}
