package eplan.cycle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days of the ladder for one due date, Asia/Bangkok: each rung on the first day on which it applies. */
public interface StepPlan {

    /** The day from which the case is chased. */
    LocalDate escalatesOn();

    /** Whether a reminder falls after the one day (null: ever) and not after the other. */
    boolean remindsIn(@Nullable LocalDate after, LocalDate until);

    /** The days after this one on which whoever's turn it is, is reminded. */
    Set<LocalDate> remindersAfter(LocalDate day);

    /** The next day on which a watch must look: today when something is due already. */
    LocalDate nextLook(LocalDate today);

    /** Whose turn a level is: OFFICER, HEAD or HQ; null when the ladder has no such level. */
    @Nullable
    String audience(int level);

    /** The day on which a level that nobody touched climbs; empty on the highest. */
    Optional<LocalDate> climbsOn(int level, LocalDate levelSince, @Nullable LocalDate touchedOn);
}
