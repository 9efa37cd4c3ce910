package eplan.timeline;

import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Edit.DueOn;
import eplan.timeline.ChangeSets.Edit.LockOn;
import eplan.timeline.ChangeSets.Edit.OpensOn;
import eplan.timeline.ChangeSets.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The edits of change sets beside the dates that are in force. */
@Component
class ChangeSetLines {

    private static final String SELECT =
            "select e.*, r.key, r.shift, " + ChangeSetEdits.IN_FORCE + " as in_force, " + ChangeSetEdits.OTHER_DAY
                    + " as other_day\n" + """
              from eplan.change_set_edit e
              left join eplan.round r on r.id = e.round_id
             where e.change_set_id = any(cast(? as bigint[]))
             order by e.id""";

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;

    ChangeSetLines(JdbcClient jdbc, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
    }

    List<Line> of(ChangeSetRow set) {
        return of(List.of(set)).getOrDefault(set.id(), List.of());
    }

    /** By the number of the set. */
    Map<Long, List<Line>> of(List<ChangeSetRow> sets) {
        Map<Long, Boolean> open = sets.stream().collect(Collectors.toMap(ChangeSetRow::id, ChangeSetRow::open));
        Map<Long, List<Read>> reads =
                jdbc.sql(SELECT).param(open.keySet().toArray(Long[]::new)).query(ChangeSetLines::read).list().stream()
                        .collect(Collectors.groupingBy(Read::set));
        WorkingDays now = workingDays.held();
        return reads.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> lines(entry.getValue(), open.getOrDefault(entry.getKey(), false), now)));
    }

    private static List<Line> lines(List<Read> reads, boolean open, WorkingDays now) {
        List<Edit> edits = reads.stream().map(Read::edit).toList();
        WorkingDays after = DaysChange.of(now, edits).after();
        return reads.stream().map(read -> read.line(after, open)).toList();
    }

    private static Read read(ResultSet row, int number) throws SQLException {
        String shift = row.getString("shift");
        LocalDate from = row.getObject("from_day", LocalDate.class);
        LocalDate now = row.getObject("in_force", LocalDate.class);
        return new Read(
                row.getLong("change_set_id"),
                row.getLong("id"),
                EditRow.read(row),
                row.getString("key"),
                shift == null ? Shift.NONE : Shift.valueOf(shift),
                from,
                now,
                !Objects.equals(from, now) || row.getBoolean("other_day"));
    }

    /** @param moved somebody else moved the date since, or changed what the day is */
    private record Read(
            long set,
            long id,
            Edit edit,
            @Nullable String key,
            Shift shift,
            @Nullable LocalDate from,
            @Nullable LocalDate now,
            boolean moved) {

        Line line(WorkingDays after, boolean open) {
            return new Line(id, edit, key, from, now, to(after), open && moved);
        }

        private @Nullable LocalDate to(WorkingDays after) {
            return switch (edit) {
                case DueOn due -> shift.of(due.to(), after);
                case OpensOn opens -> opens.to();
                case LockOn lock -> lock.to();
                default -> null;
            };
        }
    }
}
