package eplan.timeline;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Brings the shipped holidays ({@code eplan/timeline/holidays.csv}) into the table, at the first start and again whenever
 * a newer version ships other ones. What headquarters edited or removed stays as they left it.
 */
@Component
class ShippedHolidays implements JavaMigration {

    private static final ClassPathResource FILE = new ClassPathResource("eplan/timeline/holidays.csv");

    /** None: a repeatable migration, which runs again when its checksum changes. */
    @Override
    @SuppressWarnings("NullAway") // Flyway's interface is not annotated; null is how it says "repeatable"
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "shipped holidays";
    }

    @Override
    public Integer getChecksum() {
        var crc = new CRC32();
        crc.update(text().getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (var former = context.getConnection().createStatement();
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(text()));
                var insert = context.getConnection().prepareStatement("""
                        insert into eplan.holiday (day, name_th, name_en, kind, source, note)
                        values (?, ?, ?, ?, ?, ?) on conflict (day) do nothing""")) {
            former.execute("delete from eplan.holiday where edited_by is null");
            for (CSVRecord row : rows) {
                add(insert, row);
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, CSVRecord row) throws Exception {
        insert.setObject(1, LocalDate.parse(row.get("day")));
        insert.setString(2, row.get("name_th"));
        insert.setString(3, row.get("name_en"));
        insert.setString(4, row.get("kind"));
        insert.setString(5, row.get("source"));
        insert.setString(6, row.get("note"));
        insert.addBatch();
    }

    private static String text() {
        try {
            return FILE.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("holidays are missing from the class path", e);
        }
    }
}
