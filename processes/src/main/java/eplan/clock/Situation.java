package eplan.clock;

import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An unfinished round as the simulated people find it today.
 *
 * @param state {@code OPEN}, {@code RETURNED} or {@code VERIFYING}
 * @param completedOn when everything was declared complete last
 * @param chasedOn when somebody chased it last
 * @param promisedOn what was promised then, if anything
 */
record Situation(
        EntryRoundId id,
        LaoId lao,
        ProvinceId province,
        RoundId round,
        String state,
        LocalDate due,
        boolean onBehalfAsked,
        boolean everReturned,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate chasedOn,
        @Nullable LocalDate promisedOn) {}
