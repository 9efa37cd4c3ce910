package eplan.clock;

import eplan.plan.EntryRecords;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import eplan.plan.Ordinances;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.Sheet;
import eplan.plan.Spending;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads an LAO's ordinance and the spending of all its quarters. */
@Component
@Profile("embedded")
class RecordedBudgets {

    private final SimulatedDesk desk;
    private final EntryRecords records;

    RecordedBudgets(SimulatedDesk desk, EntryRecords records) {
        this.desk = desk;
        this.records = records;
    }

    /** @param key of any item of the year */
    RecordedBudget of(RecordKey key) {
        RecordKey ordinance = other(key, Ordinances.ITEM, key.period());
        List<Row> lines = desk.rows(ordinance, Ordinances.LINES);
        List<RecordKey> quarters = lines.isEmpty() ? List.of() : quarters(key);
        List<Row> commitments = all(quarters, Spending.COMMITMENTS);
        Map<Long, BigDecimal> committed = new HashMap<>();
        Map<Long, Row> byId = new HashMap<>();
        for (Row row : commitments) {
            byId.put(row.id(), row);
            add(committed, row.get(Spending.LINE), row.amount(Spending.AMOUNT));
        }
        return new RecordedBudget(
                lines, approved(ordinance, lines), committed, paid(quarters, byId), carried(quarters));
    }

    private Map<Long, BigDecimal> approved(RecordKey ordinance, List<Row> lines) {
        Map<Long, BigDecimal> approved = new HashMap<>();
        lines.forEach(line -> add(approved, line.id(), line.amount(Ordinances.AMOUNT)));
        desk.rows(ordinance, Ordinances.MOVEMENTS).forEach(movement -> move(approved, movement));
        return approved;
    }

    /** A half-typed movement moves nothing: an additional ordinance has no line to take from, a transfer has. */
    private static void move(Map<Long, BigDecimal> approved, Row movement) {
        Long to = movement.get(Ordinances.TO);
        Long from = movement.get(Ordinances.FROM);
        boolean transfer = Ordinances.TRANSFER.equals(movement.get(Ordinances.KIND));
        if (to != null && transfer == (from != null)) {
            BigDecimal amount = movement.amount(Ordinances.MOVED);
            add(approved, to, amount);
            add(approved, from, amount.negate());
        }
    }

    private Map<Long, BigDecimal> paid(List<RecordKey> quarters, Map<Long, Row> commitments) {
        Map<Long, BigDecimal> paid = new HashMap<>();
        for (Row row : all(quarters, Spending.DISBURSEMENTS)) {
            Long id = row.get(Spending.COMMITMENT);
            Row commitment = id == null ? null : commitments.get(id);
            if (commitment != null) {
                add(paid, commitment.get(Spending.LINE), row.amount(Spending.AMOUNT));
            }
        }
        return paid;
    }

    private Map<Long, BigDecimal> carried(List<RecordKey> quarters) {
        Map<Long, BigDecimal> carried = new HashMap<>();
        all(quarters, Spending.CARRIED)
                .forEach(row -> add(carried, row.get(Spending.LINE), row.amount(Spending.AMOUNT)));
        return carried;
    }

    private static void add(Map<Long, BigDecimal> sums, @Nullable Long line, BigDecimal amount) {
        if (line != null) {
            sums.merge(line, amount, BigDecimal::add);
        }
    }

    private List<Row> all(List<RecordKey> quarters, Sheet sheet) {
        return quarters.stream()
                .flatMap(quarter -> desk.rows(quarter, sheet).stream())
                .toList();
    }

    /** Those of which anything is recorded. */
    private List<RecordKey> quarters(RecordKey key) {
        List<RecordKey> quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(Spending::item)
                .map(item -> other(key, item, item))
                .toList();
        Map<RecordKey, RecordState> states = records.states(quarters);
        return quarters.stream()
                .filter(quarter ->
                        states.getOrDefault(quarter, RecordState.UNTOUCHED).status() != Status.UNTOUCHED)
                .toList();
    }

    private static RecordKey other(RecordKey key, String item, String period) {
        return new RecordKey(key.lao(), key.dataYear(), item, period);
    }
}
