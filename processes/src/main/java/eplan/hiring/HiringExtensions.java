package eplan.hiring;

import eplan.shared.HiringStepId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Later dates for single steps (ขยายเวลา): the province asks, for its contractor too; headquarters decide. Process {@code extension}. */
public interface HiringExtensions {

    /**
     * Asks for a later date; officers and the head of the province.
     *
     * @throws eplan.shared.Refused for a step that is not open or headquarters' own, a date that is not later than the one in force, no
     *     working day or past, without a reason, or when one request of the step waits already
     */
    long ask(HiringStepId step, LocalDate wanted, String reason);

    /** Takes a waiting request back; the province that asked. */
    void withdraw(long id);

    /** Gives this or another date; headquarters, not auditors. Refuses dates as {@link #ask}. */
    void grant(long id, LocalDate due, @Nullable String remark);

    /** For a reason that the province reads; headquarters, not auditors. */
    void refuse(long id, String reason);

    /** The step's requests, latest first. */
    List<Later> of(HiringStepId step);

    /** What waits for headquarters, oldest first; headquarters. */
    List<Later> waiting(int limit);

    enum State {
        ASKED,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        /** The step was done, or cancelled, before. */
        LAPSED
    }

    /** @param remark of the decision, or the reason of a refusal */
    record Later(
            long id,
            HiringStepId step,
            StepKind kind,
            String provinceTh,
            String provinceEn,
            State state,
            String reason,
            LocalDate oldDue,
            LocalDate wanted,
            @Nullable LocalDate granted,
            String askedBy,
            LocalDate askedOn,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String remark) {}
}
