package eplan.timeline;

import eplan.timeline.ChangeSets.Edit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How days are counted after a change of holidays.
 *
 * @param changed days that were working days and are not, or the other way round
 */
record DaysChange(WorkingDays after, Set<LocalDate> changed) {

    DaysChange {
        changed = Set.copyOf(changed);
    }

    static DaysChange none(WorkingDays now) {
        return new DaysChange(now.held(), Set.of());
    }

    /** @param holidays whether each of the days is to be a holiday of the nation */
    static DaysChange of(WorkingDays now, Map<LocalDate, Boolean> holidays) {
        WorkingDays before = now.held();
        WorkingDays after = day -> {
            Boolean holiday = holidays.get(day);
            return holiday == null ? before.isWorkingDay(day) : !holiday && !HolidayCalendar.weekend(day);
        };
        Set<LocalDate> changed = holidays.keySet().stream()
                .filter(day -> before.isWorkingDay(day) != after.isWorkingDay(day))
                .collect(Collectors.toSet());
        return new DaysChange(after, changed);
    }

    static DaysChange of(WorkingDays now, List<Edit> edits) {
        Map<LocalDate, Boolean> holidays = new HashMap<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.HolidayOn on) {
                holidays.put(on.holiday().day(), on.holiday().kind() != Holidays.Kind.REGIONAL);
            }
            if (edit instanceof Edit.NoHoliday no) {
                holidays.put(no.day(), false);
            }
        }
        return of(now, holidays);
    }
}
