package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.Option;
import eplan.plan.PlanEditions.Edition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The three-year plan's rules over its latest edition, which must be promoted (ว 1353 row 2: through to ขึ้นชั้นแผน). */
@Component
class PlanChecks implements ContentChecks {

    private final RecordTable records;
    private final EditionTable editions;
    private final SheetTable table;
    private final SheetOptions options;
    private final LaoYears years;

    PlanChecks(RecordTable records, EditionTable editions, SheetTable table, SheetOptions options, LaoYears years) {
        this.records = records;
        this.editions = editions;
        this.table = table;
        this.options = options;
        this.years = years;
    }

    @Override
    public boolean covers(String item) {
        return Projects.ITEM.equals(item);
    }

    @Override
    public List<Problem> problems(RecordKey key) {
        Optional<Edition> latest = records.find(key).flatMap(record -> editions.latest(record.id()));
        List<Problem> found =
                new ArrayList<>(latest.map(one -> ofEdition(key, one)).orElseGet(() -> ofRows(key, List.of())));
        if (!complete(key) && latest.filter(Edition::promoted).isEmpty()) {
            found.add(Problem.error("promote", "problem.plan.not-promoted"));
        }
        return found;
    }

    /** Whether an edition is worked on: nothing else rests on it until it is promoted. */
    boolean worksOnEdition(RecordKey key) {
        return records.find(key)
                .flatMap(record -> editions.latest(record.id()))
                .filter(one -> !one.promoted())
                .isPresent();
    }

    boolean complete(RecordKey key) {
        return years.state(key.lao(), key.dataYear(), key.item()).status() == Status.COMPLETE;
    }

    List<Problem> ofEdition(RecordKey key, Edition edition) {
        List<Row> rows = table.all(Projects.SHEET, edition.id());
        List<Problem> found = new ArrayList<>(ofRows(key, rows));
        if (!edition.promoted() && edition.number() > 1) {
            found.addAll(PlanFundingRules.of(
                    rows, editions.projectOf(edition.id()), years.funded(key.lao(), key.dataYear())));
        }
        return List.copyOf(found);
    }

    private List<Problem> ofRows(RecordKey key, List<Row> rows) {
        Map<String, List<Option>> choices = options.of(key, Projects.SHEET);
        Map<Long, Long> strategyOf = new HashMap<>();
        choices.getOrDefault(Projects.GUIDELINE.key(), List.of()).forEach(one -> strategyOf.put(one.id(), one.group()));
        Map<Long, String> strategies = choices.getOrDefault(Projects.STRATEGY.key(), List.of()).stream()
                .collect(Collectors.toMap(Option::id, Option::label));
        return PlanRules.of(new PlanRules.Facts(
                rows,
                strategyOf,
                strategies,
                years.planned(key.lao(), key.dataYear().previous())));
    }
}
