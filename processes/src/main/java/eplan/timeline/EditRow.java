package eplan.timeline;

import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Edit.DueOn;
import eplan.timeline.ChangeSets.Edit.HolidayOn;
import eplan.timeline.ChangeSets.Edit.LockOn;
import eplan.timeline.ChangeSets.Edit.NoHoliday;
import eplan.timeline.ChangeSets.Edit.OpensOn;
import eplan.timeline.Holidays.Holiday;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An edit as it is kept: what it is about, and what that becomes. @param day of holidays */
record EditRow(
        String kind,
        @Nullable RoundId round,
        @Nullable ProvinceId province,
        @Nullable LocalDate day,
        @Nullable LocalDate to,
        @Nullable Holiday holiday) {

    static EditRow of(Edit edit) {
        return switch (edit) {
            case DueOn due -> new EditRow("DUE", due.round(), due.province(), null, due.to(), null);
            case OpensOn opens -> new EditRow("OPENING", opens.round(), null, null, opens.to(), null);
            case LockOn lock -> new EditRow("LOCK", lock.round(), null, null, lock.to(), null);
            case HolidayOn put ->
                new EditRow("HOLIDAY", null, null, put.holiday().day(), null, put.holiday());
            case NoHoliday none -> new EditRow("NO_HOLIDAY", null, null, none.day(), null, null);
        };
    }

    /** Whether one of the two takes the other's place: a day is a holiday or it is none. */
    static boolean sameThing(Edit one, Edit other) {
        EditRow a = of(one);
        EditRow b = of(other);
        return Objects.equals(a.day, b.day)
                && (a.day != null || a.kind.equals(b.kind))
                && Objects.equals(a.round, b.round)
                && Objects.equals(a.province, b.province);
    }

    static Edit read(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "DUE" -> new DueOn(round(row), province(row), row.getObject("to_day", LocalDate.class));
            case "OPENING" -> new OpensOn(round(row), row.getObject("to_day", LocalDate.class));
            case "LOCK" -> new LockOn(round(row), row.getObject("to_day", LocalDate.class));
            case "HOLIDAY" -> new HolidayOn(holiday(row));
            default -> new NoHoliday(row.getObject("day", LocalDate.class));
        };
    }

    private static RoundId round(ResultSet row) throws SQLException {
        return new RoundId(row.getLong("round_id"));
    }

    private static @Nullable ProvinceId province(ResultSet row) throws SQLException {
        Long province = row.getObject("province_id", Long.class);
        return province == null ? null : new ProvinceId(province);
    }

    private static Holiday holiday(ResultSet row) throws SQLException {
        return new Holiday(
                row.getObject("day", LocalDate.class),
                row.getString("name_th"),
                row.getString("name_en"),
                Holidays.Kind.valueOf(row.getString("holiday_kind")),
                row.getString("source"),
                row.getString("note"));
    }
}
