package eplan.registry;

import eplan.registry.RegistryImport.Preview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one file would do to the registry as it is now: read, understood and compared, nothing written. */
final class ImportPlan {

    private final JdbcClient jdbc;
    private final LocalDate today;
    private final Problems problems = new Problems();
    private final List<LaoChange> changes = new ArrayList<>();
    private final String charset;
    private int rows;
    private int unchanged;

    ImportPlan(JdbcClient jdbc, LocalDate today, byte[] file) {
        this.jdbc = jdbc;
        this.today = today;
        Optional<ImportText> text = ImportText.read(file, problems);
        charset = text.map(ImportText::charset).orElse("");
        text.flatMap(read -> ImportTable.parse(read.text(), problems)).ifPresent(this::compare);
    }

    private void compare(ImportTable table) {
        rows = table.rows().size();
        ImportComparison comparison = new ImportComparison(new RegisteredLaos(jdbc), table, problems);
        for (ImportedLao row : new ImportRowReader(new ImportPlaces(jdbc), today).read(table, problems)) {
            comparison.compare(row).ifPresent(this::note);
        }
    }

    private void note(LaoChange change) {
        if (change.nothing()) {
            unchanged++;
        } else {
            changes.add(change);
        }
    }

    Preview preview() {
        int added = (int) changes.stream().filter(LaoChange::adds).count();
        return new Preview(charset, rows, added, changes.size() - added, unchanged, problems.first(), problems.count());
    }

    List<LaoChange> changes() {
        return List.copyOf(changes);
    }
}
