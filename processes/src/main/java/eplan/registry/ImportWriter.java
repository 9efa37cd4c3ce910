package eplan.registry;

import eplan.registry.LaoChange.Contact;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes what an import changes, table by table. A dated row is closed the day before the change, or replaced when it
 * begins on that very day.
 */
final class ImportWriter {

    /** A change with the key of the LAO, new ones included. */
    private record Target(long lao, LaoChange change) {}

    private final JdbcTemplate jdbc;
    private final LaoTypeNames typeNames = new LaoTypeNames();

    ImportWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<LaoChange> changes) {
        List<Target> targets = withKeys(changes);
        contacts(targets);
        dated("lao_code", "code", targets, change -> change.code() == null ? null : new Object[] {change.code()});
        dated("lao_name", "type, name_th, sort_name", targets, this::name);
        dated("lao_province", "province_id, district_id", targets, ImportWriter::place);
    }

    private List<Target> withKeys(List<LaoChange> changes) {
        int added = (int) changes.stream().filter(LaoChange::adds).count();
        var keys = jdbc.queryForList(
                        "select nextval(pg_get_serial_sequence('eplan.lao', 'id')) from generate_series(1, ?)",
                        Long.class,
                        added)
                .iterator();
        return changes.stream()
                .map(change -> new Target(
                        change.lao() == null ? keys.next() : change.lao().id(), change))
                .toList();
    }

    private void contacts(List<Target> targets) {
        Function<Boolean, List<Object[]>> rows = added -> targets.stream()
                .filter(target -> target.change().adds() == added)
                .flatMap(target ->
                        Stream.ofNullable(target.change().contact()).map(contact -> contact(contact, target.lao())))
                .toList();
        jdbc.batchUpdate(
                "insert into eplan.lao (size_class, clerk, phone, id, fictional) values (?, ?, ?, ?, false)",
                rows.apply(true));
        jdbc.batchUpdate("update eplan.lao set size_class = ?, clerk = ?, phone = ? where id = ?", rows.apply(false));
    }

    private static @Nullable Object[] contact(Contact contact, long lao) {
        return new @Nullable Object[] {contact.size().name(), contact.clerk(), contact.phone(), lao};
    }

    private @Nullable Object @Nullable [] name(LaoChange change) {
        TypedName name = change.name();
        return name == null
                ? null
                : new Object[] {name.type().name(), name.name(), typeNames.place(name.type(), name.name())};
    }

    private static @Nullable Object @Nullable [] place(LaoChange change) {
        LaoPlace place = change.place();
        return place == null ? null : new @Nullable Object[] {place.provinceId(), place.districtId()};
    }

    /** Table and columns are this class's own words, never the file's. */
    private void dated(
            String table,
            String columns,
            List<Target> targets,
            Function<LaoChange, @Nullable Object @Nullable []> values) {
        List<Object[]> replaced = new ArrayList<>();
        List<Object[]> closed = new ArrayList<>();
        List<Object[]> opened = new ArrayList<>();
        for (Target target : targets) {
            @Nullable Object[] row = values.apply(target.change());
            if (row != null) {
                Date from = Date.valueOf(target.change().row().from());
                Date before = Date.valueOf(target.change().row().from().minusDays(1));
                replaced.add(new Object[] {target.lao(), from});
                closed.add(new Object[] {before, target.lao(), from});
                opened.add(Stream.concat(Stream.of(target.lao(), from), Arrays.stream(row))
                        .toArray());
            }
        }
        String marks = ", ?".repeat(columns.split(",").length);
        jdbc.batchUpdate("delete from eplan." + table + " where lao_id = ? and valid_from = ?", replaced);
        jdbc.batchUpdate(
                "update eplan." + table + " set valid_to = ? where lao_id = ? and ? between valid_from and valid_to",
                closed);
        jdbc.batchUpdate(
                "insert into eplan." + table + " (lao_id, valid_from, " + columns + ") values (?, ?" + marks + ")",
                opened);
    }
}
