package eplan.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Counts by the holidays table. The few hundred holidays are held in memory under the table's version, which every call
 * asks for (one row): no node ever counts by holidays that another node has changed. Holidays are public: no scope.
 */
@Service
class HolidayCalendar implements WorkingDays {

    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final JdbcClient jdbc;
    private volatile @Nullable Held held;

    HolidayCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return held().isWorkingDay(day);
    }

    @Override
    public WorkingDays held() {
        Set<LocalDate> holidays = holidays();
        return day -> !weekend(day) && !holidays.contains(day);
    }

    static boolean weekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    private Set<LocalDate> holidays() {
        Held last = held;
        long version = jdbc.sql("select version from eplan.holiday_version")
                .query(Long.class)
                .single();
        if (last == null || last.version() != version) {
            last = read();
            held = last;
        }
        return last.days();
    }

    /** In one statement, so that the version is that of the days. */
    private Held read() {
        return jdbc.sql("""
                        select v.version, array(select h.day from eplan.holiday h
                                                 where h.kind <> 'REGIONAL' and not h.removed) days
                          from eplan.holiday_version v""")
                .query((row, number) -> {
                    var days = (java.sql.Date[]) row.getArray("days").getArray();
                    return new Held(
                            row.getLong("version"),
                            Set.of(days).stream()
                                    .map(java.sql.Date::toLocalDate)
                                    .collect(Collectors.toUnmodifiableSet()));
                })
                .single();
    }

    private record Held(long version, Set<LocalDate> days) {}
}
