package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates that one round has now.
 *
 * @param published whether its calendar is in force; a draft's dates concern nobody yet
 * @param lockOn null for none
 * @param dates the nation's first, then those of provinces that have their own
 * @param firstOfLaos the earliest due date that a single LAO was given; null when none was
 * @param lastOfLaos the latest
 */
record RoundDates(
        RoundId id,
        FiscalYear year,
        boolean published,
        LocalDate opensOn,
        @Nullable LocalDate lockOn,
        Shift shift,
        List<Own> dates,
        @Nullable LocalDate firstOfLaos,
        @Nullable LocalDate lastOfLaos) {

    /** The nation's. */
    Own standard() {
        return dates.getFirst();
    }

    Optional<Own> of(@Nullable ProvinceId province) {
        return dates.stream()
                .filter(own -> Objects.equals(own.province(), province))
                .findFirst();
    }

    /** The date in force for the nation or the province. */
    LocalDate dueOn(@Nullable ProvinceId province) {
        return of(province).orElse(standard()).dueOn();
    }

    /**
     * @param province null for the nation
     * @param setOn the day before shifting; null where it is the due date itself
     */
    record Own(
            @Nullable ProvinceId province,
            LocalDate dueOn,
            @Nullable LocalDate setOn) {

        LocalDate set() {
            return setOn == null ? dueOn : setOn;
        }
    }
}
