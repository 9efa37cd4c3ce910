package eplan.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is approved for each line of a year's budget: as passed, with additional ordinances (เพิ่มเติม) and transfers
 * (โอนงบประมาณ). Transfers never change the total.
 */
final class Budget {

    private final Map<Long, BigDecimal> approved = new HashMap<>();

    Budget(List<Row> lines, List<Row> movements) {
        lines.forEach(line -> approved.put(line.id(), line.amount(Ordinances.AMOUNT)));
        movements.forEach(this::move);
    }

    private void move(Row movement) {
        Long to = movement.get(Ordinances.TO);
        Long from = movement.get(Ordinances.FROM);
        String kind = movement.get(Ordinances.KIND);
        boolean transfer = Ordinances.TRANSFER.equals(kind);
        if (to == null || kind == null || transfer == (from == null)) {
            return; // not a whole movement yet: moves nothing
        }
        BigDecimal amount = movement.amount(Ordinances.MOVED);
        approved.computeIfPresent(to, (line, now) -> now.add(amount));
        if (from != null) {
            approved.computeIfPresent(from, (line, now) -> now.subtract(amount));
        }
    }

    /** Of the line now, in baht; below zero when more was transferred away than was there. */
    BigDecimal approved(long line) {
        return approved.getOrDefault(line, BigDecimal.ZERO);
    }

    BigDecimal total() {
        return approved.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
