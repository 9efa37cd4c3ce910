package eplan.plan;

import eplan.plan.PlanEditions.Edition;
import eplan.plan.PlanEditions.ProjectChange;
import eplan.shared.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the editions of a plan and what each changes; whoever calls has asked for access. */
@Component
class EditionReader {

    private final RecordTable records;
    private final EditionTable editions;
    private final SheetTable table;

    EditionReader(RecordTable records, EditionTable editions, SheetTable table) {
        this.records = records;
        this.editions = editions;
        this.table = table;
    }

    /** First to last. */
    List<Edition> all(RecordKey key) {
        return records.find(key).map(record -> editions.of(record.id())).orElse(List.of());
    }

    List<Row> projects(RecordKey key, long edition) {
        return table.all(Projects.SHEET, require(key, edition).id());
    }

    private Edition require(RecordKey key, long edition) {
        return all(key).stream()
                .filter(one -> one.id() == edition)
                .findFirst()
                .orElseThrow(() -> new Refused("refused.edition.none"));
    }

    /** Against the edition before. */
    List<ProjectChange> changes(RecordKey key, long edition) {
        Edition wanted = require(key, edition);
        return all(key).stream()
                .filter(one -> one.number() == wanted.number() - 1)
                .findFirst()
                .map(before -> differences(before.id(), wanted.id()))
                .orElse(List.of());
    }

    private List<ProjectChange> differences(long before, long after) {
        Map<Long, Row> then = byProject(before);
        List<ProjectChange> changes = new ArrayList<>();
        byProject(after).forEach((project, now) -> {
            Row was = then.remove(project);
            if (was == null || !was.values().equals(now.values())) {
                changes.add(new ProjectChange(was, now));
            }
        });
        then.values().forEach(gone -> changes.add(new ProjectChange(gone, null)));
        return changes;
    }

    private Map<Long, Row> byProject(long edition) {
        Map<Long, Long> project = editions.projectOf(edition);
        Map<Long, Row> rows = new LinkedHashMap<>();
        table.all(Projects.SHEET, edition).forEach(row -> rows.put(project.getOrDefault(row.id(), row.id()), row));
        return rows;
    }
}
