package eplan.ui.timeline;

import eplan.timeline.HolidayForesight;
import eplan.timeline.Holidays;
import eplan.timeline.OwnDates;
import eplan.timeline.TimelineChanges;
import eplan.timeline.Timelines;
import eplan.timeline.WorkingDays;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that the dates are read by. */
@Component
@Lazy // asked for by views only
record CalendarFaces(
        Timelines timelines,
        TimelineChanges changes,
        OwnDates own,
        Holidays holidays,
        HolidayForesight foresight,
        WorkingDays workingDays) {}
