package eplan.hiring;

import org.springframework.stereotype.Component;

/** What an approval means for the steps of its year. */
@Component
class ApprovalSteps {

    private final StepWork work;
    private final Signings signings;
    private final HiringLog log;

    ApprovalSteps(StepWork work, Signings signings, HiringLog log) {
        this.work = work;
        this.signings = signings;
        this.log = log;
    }

    /** @throws eplan.shared.Refused when the step is not open (any more) */
    void approved(HiringCase year, int posts, String letter) {
        HiringStep step = work.require(year.id(), StepKind.APPROVAL, null, null);
        work.done(step, StepWork.ACCEPTED, HiringEventType.APPROVED, posts + " · " + letter);
    }

    /** The step was done with the first approval, and signing does not open again: what is left can be signed without it. */
    void approvedMore(HiringCase year, int posts, String letter) {
        log.ofYear(year.id(), HiringEventType.APPROVED_MORE, posts + " · " + letter, null);
    }

    void givenUp(HiringCase year, int posts, String reason) {
        log.ofYear(year.id(), HiringEventType.POSTS_GIVEN_UP, posts + " · " + reason, null);
        signings.fewerPosts(year.id(), reason);
    }
}
