package eplan.timeline;

import eplan.timeline.ChangeSets.Edit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What holidays, opening dates and locks were before a set changed them. Due dates are in {@link ChangeRecords}. */
@Component
class ChangeSetBefore {

    private static final String KEEP = """
            update eplan.change_set_edit e
               set before = case e.kind
                   when 'OPENING' then (select jsonb_build_object('opens', r.opens_on)
                                          from eplan.round r where r.id = e.round_id)
                   when 'LOCK' then (select jsonb_build_object('lock', d.lock_on)
                                       from eplan.deadline d
                                      where d.round_id = e.round_id and d.province_id is null and d.lao_id is null)
                   else (select to_jsonb(h) from eplan.holiday h where h.day = e.day) end
             where e.change_set_id = ? and e.kind <> 'DUE'""";

    /** With whether it still is what the set made it, and nobody has changed it since, to and fro. */
    private static final String READ = """
            select e.*, cast(coalesce(e.before ->> 'opens', e.before ->> 'lock') as date) before_day,
                   coalesce(not cast(e.before ->> 'removed' as boolean) and e.before ->> 'kind' <> 'REGIONAL', false)
                       before_holiday,
                   coalesce(r.short_th, e.name_th, e.before ->> 'name_th', cast(e.day as text)) about,
                   coalesce(newest.change_set_id = e.change_set_id, newest.id is null) and
                   case e.kind when 'OPENING' then r.opens_on = e.to_day
                               when 'LOCK' then d.lock_on is not distinct from e.to_day
                               when 'NO_HOLIDAY' then coalesce(h.removed, true)
                               else coalesce(not h.removed and h.name_th = e.name_th and h.kind = e.holiday_kind
                                             and h.source = e.source and h.note = e.note
                                             and h.name_en = coalesce(nullif(e.name_en, ''), e.name_th), false)
                   end untouched
              from eplan.change_set_edit e
              left join eplan.round r on r.id = e.round_id
              left join eplan.deadline d on d.round_id = e.round_id and d.province_id is null and d.lao_id is null
              left join eplan.holiday h on h.day = e.day
              left join lateral (
                  select c.id, c.change_set_id from eplan.calendar_change c
                   where not c.put_back and c.kind = case e.kind when 'NO_HOLIDAY' then 'HOLIDAY' else e.kind end
                     and (c.round_id = e.round_id or c.day = e.day)
                   order by c.id desc limit 1) newest on true
             where e.change_set_id = ? and e.kind <> 'DUE'
             order by e.id desc""";

    private static final String HOLIDAY_BACK = """
            insert into eplan.holiday
            select h.*
              from eplan.change_set_edit e
              cross join lateral jsonb_populate_record(cast(null as eplan.holiday), e.before) h
             where e.change_set_id = ? and e.day = ? and e.before is not null
            on conflict (day) do update set
                name_th = excluded.name_th, name_en = excluded.name_en, kind = excluded.kind, source = excluded.source,
                note = excluded.note, removed = excluded.removed, edited_by = excluded.edited_by""";

    private static final String NO_HOLIDAY_BACK = """
            delete from eplan.holiday h using eplan.change_set_edit e
             where e.change_set_id = ? and e.day = ? and e.before is null and h.day = e.day""";

    private final JdbcClient jdbc;
    private final CalendarChanges changes;

    ChangeSetBefore(JdbcClient jdbc, CalendarChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** Notes what is so now, under the locks, just before the set is applied, and that the set changes it. */
    void keep(long changeSet) {
        jdbc.sql(KEEP).param(changeSet).update();
        changes.ofSet(changeSet);
    }

    /** Latest first; without due dates. */
    List<Was> of(long changeSet) {
        return jdbc.sql(READ).param(changeSet).query(ChangeSetBefore::was).list();
    }

    /** Makes the day what it was, also for the shipped holidays of later versions. */
    void putHolidayBack(long changeSet, LocalDate day) {
        jdbc.sql(HOLIDAY_BACK).param(changeSet).param(day).update();
        jdbc.sql(NO_HOLIDAY_BACK).param(changeSet).param(day).update();
        changes.putBack(changeSet, day);
    }

    /** Opening dates and locks were put back. */
    void wentBack(long changeSet, ChangePlan undone) {
        changes.putBack(changeSet, undone);
    }

    private static Was was(ResultSet row, int number) throws SQLException {
        return new Was(
                EditRow.read(row),
                row.getObject("before_day", LocalDate.class),
                row.getBoolean("before_holiday"),
                row.getString("about"),
                row.getBoolean("untouched"));
    }

    /**
     * @param day when it opened or was locked; null for no lock, and for holidays
     * @param holiday whether the day was one for the whole nation
     * @param about the round or the holiday, in Thai
     * @param untouched whether it still is what the set made it, and nothing newer has changed it meanwhile
     */
    record Was(Edit edit, @Nullable LocalDate day, boolean holiday, String about, boolean untouched) {}
}
