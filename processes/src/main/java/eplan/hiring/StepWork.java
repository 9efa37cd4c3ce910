package eplan.hiring;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open steps of hiring years and contracts, for the services that do what they ask for; in the caller's transaction. */
interface StepWork {

    /** The open step of this kind, held until the transaction ends. */
    Optional<HiringStep> open(long year, StepKind kind, @Nullable Long contract, @Nullable Integer instalment);

    /** The same. @throws eplan.shared.Refused {@code refused.hiring.step.closed} when there is none */
    HiringStep require(long year, StepKind kind, @Nullable Long contract, @Nullable Integer instalment);

    /** Something of it is there already, such as a draft. */
    void begun(HiringStep step);

    /**
     * It is done: on record with the date in force, its escalation ends, its request for a later date lapses, its work item goes, its process
     * goes on.
     *
     * @param result what the calling process asks for: {@link #ACCEPTED} or {@link #RETURNED}
     * @param said what the history says of it; a line {@code event} is written
     */
    void done(HiringStep step, String result, HiringEventType event, @Nullable String said);

    /** The same, of what was done on an earlier day and is recorded today: it is late only if that day was. */
    void doneOn(LocalDate day, HiringStep step, String result, HiringEventType event, @Nullable String said);

    /** Why the next step of this kind is a further turn, told before {@link #done} with {@link #RETURNED}. */
    void comesBack(long year, StepKind kind, @Nullable Long contract, @Nullable Integer instalment, String reason);

    /** Not needed any more; nothing happens when it is not open. */
    void cancel(HiringStep step, String why);

    String ACCEPTED = "accepted";

    String RETURNED = "returned";
}
