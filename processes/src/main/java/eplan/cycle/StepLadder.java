package eplan.cycle;

import eplan.shared.ProvinceId;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;

/** The escalation ladder's own rows for hiring, for whoever keeps cases that are no entry rounds; in the caller's transaction. */
public interface StepLadder {

    /** For arming or withdrawing: the ladder stays in force until that is done. */
    StepPlan forArming(ProvinceId province, LocalDate dueOn);

    /** For looking only. */
    StepPlan of(ProvinceId province, LocalDate dueOn);

    /** For looking only, by working days as they are not (yet). */
    default StepPlan of(ProvinceId province, LocalDate dueOn, WorkingDays counted) {
        return of(province, dueOn);
    }

    /** From here on in this transaction working days are counted otherwise than before. */
    void countAnew();
}
