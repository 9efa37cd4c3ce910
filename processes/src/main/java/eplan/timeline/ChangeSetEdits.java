package eplan.timeline;

import eplan.shared.NotFound;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.Holidays.Holiday;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps the edits of change sets, in the order in which they were made. */
@Component
class ChangeSetEdits {

    /** The date in force of what an edit {@code e} is about; a province without a date of its own has the nation's. */
    static final String IN_FORCE = """
            (select case e.kind when 'DUE' then coalesce(own.due_on, nation.due_on)
                                when 'OPENING' then r.opens_on
                                when 'LOCK' then nation.lock_on end
               from eplan.round r
               join eplan.deadline nation on nation.round_id = r.id and nation.province_id is null and nation.lao_id is null
               left join eplan.deadline own on own.round_id = r.id and own.province_id = e.province_id
              where r.id = e.round_id)""";

    /** Whether the day of an edit {@code e} is another one than it was when that was put: a holiday came, went or changed. */
    static final String OTHER_DAY = """
            (e.day is not null
             and (select to_jsonb(h) - 'edited_by' from eplan.holiday h where h.day = e.day and not h.removed)
                 is distinct from (case when e.before ->> 'removed' = 'true' then null else e.before - 'edited_by' end))""";

    private static final String INSERT = """
            insert into eplan.change_set_edit (change_set_id, kind, round_id, province_id, day, to_day, name_th, name_en,
                                               holiday_kind, source, note)
            values (:set, :kind, :round, :province, :day, :to, :th, :en, :holidayKind, :source, :note) returning id""";

    /** As {@link EditRow#sameThing} says. */
    private static final String REPLACED = """
            delete from eplan.change_set_edit
             where change_set_id = :set and (day is not null or kind = :kind)
               and round_id is not distinct from cast(:round as bigint)
               and province_id is not distinct from cast(:province as bigint)
               and day is not distinct from cast(:day as date)""";

    private static final String COUNTS_FROM = "update eplan.change_set_edit e set from_day = " + IN_FORCE + "," + """
             before = (select to_jsonb(h) from eplan.holiday h where h.day = e.day)
             where e.id = ?""";

    private final JdbcClient jdbc;

    ChangeSetEdits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Edit> of(long set) {
        return jdbc.sql("select * from eplan.change_set_edit where change_set_id = ? order by id")
                .param(set)
                .query((row, number) -> EditRow.read(row))
                .list();
    }

    /** Takes the place of one of the same thing, and counts from the date in force, or from what the day is now. */
    void put(long set, Edit edit) {
        EditRow row = EditRow.of(edit);
        about(jdbc.sql(REPLACED), set, row).update();
        Holiday holiday = row.holiday();
        long id = about(jdbc.sql(INSERT), set, row)
                .param("to", row.to())
                .param("th", holiday == null ? null : holiday.nameTh())
                .param("en", holiday == null ? null : holiday.nameEn())
                .param("holidayKind", holiday == null ? null : holiday.kind().name())
                .param("source", holiday == null ? null : holiday.source())
                .param("note", holiday == null ? null : holiday.note())
                .query(Long.class)
                .single();
        jdbc.sql(COUNTS_FROM).param(id).update();
    }

    private static StatementSpec about(StatementSpec statement, long set, EditRow row) {
        return statement
                .param("set", set)
                .param("kind", row.kind())
                .param("round", row.round() == null ? null : row.round().value())
                .param(
                        "province",
                        row.province() == null ? null : row.province().value())
                .param("day", row.day());
    }

    void drop(long set, long edit) {
        int dropped = jdbc.sql("delete from eplan.change_set_edit where change_set_id = ? and id = ?")
                .params(set, edit)
                .update();
        if (dropped == 0) {
            throw new NotFound("edit " + edit);
        }
    }
}
