package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.BuddhistDates;
import eplan.shared.NotFound;
import eplan.shared.Refused;
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
    private final Audit audit;
    private final Recounting recount;

    HolidayTable(JdbcClient jdbc, Access access, Actors actors, Audit audit, Recounting recount) {
        this.jdbc = jdbc;
        this.access = access;
        this.actors = actors;
        this.audit = audit;
        this.recount = recount;
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
        if (holiday.nameTh().isBlank()) {
            throw new Refused("refused.holiday.no-name");
        }
        if (holiday.source().isBlank()) {
            throw new Refused("refused.holiday.no-source");
        }
        recount.after(holiday.day(), () -> {
            write(holiday, by);
            audit.record("holiday.put", "day:" + holiday.day(), why, holiday.kind() + ", " + holiday.nameTh());
            return shown(holiday.nameTh().strip(), why);
        });
    }

    private void write(Holiday holiday, Actor by) {
        jdbc.sql("""
                        insert into eplan.holiday (day, name_th, name_en, kind, source, note, edited_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (day) do update set
                            name_th = excluded.name_th, name_en = excluded.name_en, kind = excluded.kind,
                            source = excluded.source, note = excluded.note, removed = false,
                            edited_by = excluded.edited_by""")
                .param(holiday.day())
                .param(holiday.nameTh().strip())
                .param(
                        holiday.nameEn().isBlank()
                                ? holiday.nameTh().strip()
                                : holiday.nameEn().strip())
                .param(holiday.kind().name())
                .param(holiday.source().strip())
                .param(holiday.note().strip())
                .param(by.name())
                .update();
    }

    @Override
    public void remove(LocalDate day, String reason) {
        Actor by = access.processOwner();
        String why = Reasons.required(reason);
        recount.after(day, () -> {
            String name = jdbc.sql("""
                            update eplan.holiday set removed = true, edited_by = ? where day = ? and not removed
                            returning name_th""")
                    .param(by.name())
                    .param(day)
                    .query(String.class)
                    .optional()
                    .orElseThrow(() -> new NotFound("holiday " + day));
            audit.record("holiday.removed", "day:" + day, why, "");
            return shown(name, why);
        });
    }

    /** What cases show: which holiday it is about, and why headquarters changed it. */
    private static String shown(String name, String why) {
        return name + " · " + why;
    }
}
