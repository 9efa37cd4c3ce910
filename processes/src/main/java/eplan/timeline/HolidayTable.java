package eplan.timeline;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.BuddhistDates;
import eplan.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the holidays. A row that headquarters touched is theirs: a later version's shipped file leaves it alone. */
@Service
class HolidayTable implements Holidays {

    private final JdbcClient jdbc;
    private final Access access;
    private final Actors actors;
    private final HolidayRows rows;
    private final Recounting recount;
    private final CalendarChanges changes;

    HolidayTable(
            JdbcClient jdbc,
            Access access,
            Actors actors,
            HolidayRows rows,
            Recounting recount,
            CalendarChanges changes) {
        this.jdbc = jdbc;
        this.access = access;
        this.actors = actors;
        this.rows = rows;
        this.recount = recount;
        this.changes = changes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Holiday> of(int buddhistYear) {
        actors.current();
        return jdbc.sql("""
                        select * from eplan.holiday
                         where not removed and extract(year from day) = ? order by day""")
                .param(buddhistYear - BuddhistDates.ERA)
                .query(HolidayTable::holiday)
                .list();
    }

    static Holiday holiday(ResultSet row, int number) throws SQLException {
        return new Holiday(
                row.getObject("day", LocalDate.class),
                row.getString("name_th"),
                row.getString("name_en"),
                Kind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getString("note"));
    }

    @Override
    public void put(Holiday holiday, String reason) {
        Actor by = access.processOwner();
        String why = Reasons.required(reason);
        Holiday kept = HolidayRows.checked(holiday);
        recount.after(kept.day(), by, () -> {
            changes.holiday(kept.day());
            return HolidayRows.shown(rows.put(kept, why, by), why);
        });
    }

    @Override
    public void remove(LocalDate day, String reason) {
        Actor by = access.processOwner();
        String why = Reasons.required(reason);
        recount.after(day, by, () -> {
            changes.holiday(day);
            return rows.remove(day, why, by)
                    .map(name -> HolidayRows.shown(name, why))
                    .orElseThrow(() -> new NotFound("holiday " + day));
        });
    }
}
