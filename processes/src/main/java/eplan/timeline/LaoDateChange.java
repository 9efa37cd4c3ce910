package eplan.timeline;

import eplan.people.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the LAOs' dates, why and by whom.
 *
 * @param newDue the date that holds for them afterwards
 * @param request the request that is granted with it, if there is one
 */
record LaoDateChange(
        LaoScope which,
        LocalDate newDue,
        String reason,
        @Nullable Long request,
        Actor by) {}
