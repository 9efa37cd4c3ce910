package eplan.timeline;

import eplan.shared.BusinessClock;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.LaoDeadlines.SkippedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What counting working days leaves out, and day by day why a date was shifted. */
@Component
class SkippedDays {

    private static final String ON_WEEKDAYS = """
            select * from eplan.holiday
             where day > ? and day <= ? and not removed and kind <> 'REGIONAL' and extract(isodow from day) < 6
             order by day""";

    private static final String HOLIDAYS = """
            select * from eplan.holiday where day between ? and ? and not removed and kind <> 'REGIONAL'""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    SkippedDays(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The holidays on weekdays between today and the due date. */
    List<Holiday> holidaysUntil(LocalDate due) {
        LocalDate today = clock.today();
        return jdbc.sql(ON_WEEKDAYS)
                .param(due.isBefore(today) ? due : today)
                .param(due.isBefore(today) ? today : due)
                .query(HolidayTable::holiday)
                .list();
    }

    /** From the day that was set on towards the due date, without that; empty where nothing was shifted. */
    List<SkippedDay> between(DeadlineScope scope) {
        LocalDate setOn = scope.setOn();
        LocalDate dueOn = scope.dueOn();
        if (setOn == null) {
            return List.of();
        }
        int step = setOn.isBefore(dueOn) ? 1 : -1;
        Map<LocalDate, Holiday> holidays = holidays(step > 0 ? setOn : dueOn, step > 0 ? dueOn : setOn);
        return Stream.iterate(setOn, day -> !day.equals(dueOn), day -> day.plusDays(step))
                .map(day -> new SkippedDay(day, holidays.get(day)))
                .toList();
    }

    private Map<LocalDate, Holiday> holidays(LocalDate first, LocalDate last) {
        return jdbc.sql(HOLIDAYS).param(first).param(last).query(HolidayTable::holiday).list().stream()
                .collect(Collectors.toMap(Holiday::day, Function.identity()));
    }
}
