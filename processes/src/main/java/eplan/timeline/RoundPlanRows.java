package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of rounds as what may be shaped of them, and back. */
final class RoundPlanRows {

    private RoundPlanRows() {}

    static KeptRound round(ResultSet row, int number) throws SQLException {
        var shape = new ShapedRound(
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("key"),
                row.getInt("row_no"),
                plan(row),
                row.getBoolean("retired"),
                row.getBoolean("added"),
                scope(row));
        return new KeptRound(new RoundId(row.getLong("id")), shape, row.getObject("due_on", LocalDate.class));
    }

    static RoundPlan plan(ResultSet row) throws SQLException {
        return new RoundPlan(
                row.getLong("versions"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getString("short_th"),
                row.getString("short_en"),
                RoundKind.valueOf(row.getString("kind")),
                Responsible.valueOf(row.getString("responsible")),
                new FiscalYear(row.getInt("data_year")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("day", LocalDate.class),
                row.getObject("lock_on", LocalDate.class),
                Shift.valueOf(row.getString("shift")),
                reminders(row.getArray("reminders")),
                List.of((String[]) row.getArray("items").getArray()),
                row.getString("legal_basis"));
    }

    private static @Nullable List<Integer> reminders(@Nullable Array days) throws SQLException {
        return days == null
                ? null
                : Arrays.stream((Number[]) days.getArray())
                        .map(Number::intValue)
                        .toList();
    }

    /** Null for all LAOs. */
    static @Nullable Scope scope(ResultSet row) throws SQLException {
        Array types = row.getArray("only_types");
        Set<String> named = types == null ? Set.of() : Set.of((String[]) types.getArray());
        Set<Long> provinces = numbers(row.getArray("only_provinces"));
        Set<Long> laos = numbers(row.getArray("only_laos"));
        if (named.isEmpty() && provinces.isEmpty() && laos.isEmpty()) {
            return null;
        }
        return new Scope(
                named,
                provinces.stream().map(ProvinceId::new).collect(Collectors.toSet()),
                laos.stream().map(LaoId::new).collect(Collectors.toSet()));
    }

    private static Set<Long> numbers(@Nullable Array numbers) throws SQLException {
        return numbers == null ? Set.of() : Set.of((Long[]) numbers.getArray());
    }

    static @Nullable Object reminders(RoundPlan plan) {
        List<Integer> days = plan.reminders();
        return days == null ? null : days.toArray(Integer[]::new);
    }

    static @Nullable Object types(@Nullable Scope scope) {
        return scope == null ? null : orNull(scope.types().toArray(String[]::new));
    }

    static @Nullable Object provinces(@Nullable Scope scope) {
        return scope == null
                ? null
                : orNull(scope.provinces().stream().map(ProvinceId::value).toArray(Long[]::new));
    }

    static @Nullable Object laos(@Nullable Scope scope) {
        return scope == null
                ? null
                : orNull(scope.laos().stream().map(LaoId::value).toArray(Long[]::new));
    }

    /** No row narrows to nobody: an empty part does not narrow. */
    private static @Nullable Object orNull(Object[] values) {
        return values.length == 0 ? null : values;
    }
}
