package eplan.hiring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signing is done when no post is left; in the caller's transaction, which holds the hiring year. */
@Component
class Signings {

    private final StepWork work;
    private final HiringPosts posts;

    Signings(StepWork work, HiringPosts posts) {
        this.work = work;
        this.posts = posts;
    }

    /** A contract was signed. Nothing happens while posts are left, or when signing was done before. */
    void signed(long hiringYear) {
        if (posts.left(hiringYear) == 0) {
            open(hiringYear).ifPresent(step -> done(step, null));
        }
    }

    /** Posts were given up or cut: where none is left signing is over, and without any contract there was nothing to sign. */
    void fewerPosts(long hiringYear, String reason) {
        if (posts.left(hiringYear) > 0) {
            return;
        }
        boolean signed = posts.anySigned(hiringYear);
        open(hiringYear).ifPresent(step -> {
            if (signed) {
                done(step, reason);
            } else {
                work.cancel(step, reason);
            }
        });
    }

    private Optional<HiringStep> open(long hiringYear) {
        return work.open(hiringYear, StepKind.SIGNING, null, null);
    }

    private void done(HiringStep step, @Nullable String said) {
        work.done(step, StepWork.ACCEPTED, HiringEventType.STEP_DONE, said);
    }
}
