package eplan.cycle;

import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.Holidays;
import eplan.timeline.Holidays.Holiday;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What headquarters of the moved year think of changing: anything near today, also what may not be. */
@TestComponent
class MovedYearEdits {

    private static final String NEAR = """
            select r.id, d.due_on, d.lock_on from eplan.round r
              join eplan.deadline d on d.round_id = r.id and d.province_id is null and d.lao_id is null
             where not r.retired and r.kind <> 'HIRING' and d.due_on between cast(:today as date) - 15 and cast(:today as date) + 45
             order by r.id""";

    private static final String TO_OPEN = """
            select id from eplan.round where not retired and kind <> 'HIRING' and opens_on > cast(:today as date)
             order by opens_on, id limit 4""";

    private static final String HOLIDAYS = """
            select day from eplan.holiday
             where not removed and day between cast(:today as date) - 7 and cast(:today as date) + 25 order by day""";

    @Autowired
    MovedYearRecords records;

    @Autowired
    JdbcClient jdbc;

    private record Near(RoundId round, LocalDate due, boolean locks) {}

    Edit any(YearState year, LocalDate today) {
        return switch (year.between(1, 12)) {
            case 1, 2, 3, 4 -> due(year, today, null);
            case 5, 6, 7 -> due(year, today, new ProvinceId(year.oneOf(records.provinces(today))));
            case 8 -> opening(year, today);
            case 9 -> lock(year, today);
            case 10, 11 -> holiday(year, today);
            default -> noHoliday(year, today);
        };
    }

    private Edit due(YearState year, LocalDate today, @Nullable ProvinceId province) {
        List<Near> near = near(today);
        return near.isEmpty()
                ? holiday(year, today)
                : new Edit.DueOn(year.oneOf(near).round(), province, today.plusDays(year.between(-6, 30)));
    }

    private Edit opening(YearState year, LocalDate today) {
        List<Long> toOpen =
                jdbc.sql(TO_OPEN).param("today", today).query(Long.class).list();
        return toOpen.isEmpty()
                ? holiday(year, today)
                : new Edit.OpensOn(new RoundId(year.oneOf(toOpen)), today.plusDays(year.between(-1, 40)));
    }

    private Edit lock(YearState year, LocalDate today) {
        List<Near> near = near(today);
        if (near.isEmpty()) {
            return holiday(year, today);
        }
        Near round = year.oneOf(near);
        if (round.locks() && year.chance(0.4)) {
            return new Edit.LockOn(round.round(), null);
        }
        LocalDate from = round.due().isAfter(today) ? round.due() : today;
        return new Edit.LockOn(round.round(), from.plusDays(year.between(0, 40)));
    }

    private List<Near> near(LocalDate today) {
        return jdbc.sql(NEAR)
                .param("today", today)
                .query((row, n) -> new Near(
                        new RoundId(row.getLong("id")),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("lock_on", LocalDate.class) != null))
                .list();
    }

    private static Edit holiday(YearState year, LocalDate today) {
        LocalDate day = today.plusDays(year.between(-6, 20));
        return new Edit.HolidayOn(
                new Holiday(day, "วันหยุดพิเศษ", "Special holiday", Holidays.Kind.SPECIAL, "มติ ครม.", ""));
    }

    private Edit noHoliday(YearState year, LocalDate today) {
        List<LocalDate> days =
                jdbc.sql(HOLIDAYS).param("today", today).query(LocalDate.class).list();
        return days.isEmpty() ? holiday(year, today) : new Edit.NoHoliday(year.oneOf(days));
    }
}
