package eplan.plan;

import eplan.plan.SpendingRules.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Contracts and orders that look recorded twice within the LAO's data year (issue 3 "Checks": duplicates; ว 1353 rows 3
 * and 5). The same line, number, day and amount is the same money: an error, told in both quarters, because either row
 * may be the wrong one. The same number in the quarter, and that of the same vendor in another one, may be a contract
 * over several lines or instalments: it wants a word, from whoever recorded it later.
 */
final class CommitmentDuplicates {

    private final QuarterRows rows;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Money, Integer> here = new HashMap<>();
    private final Map<Money, Row> elsewhere = new HashMap<>();
    private final Map<Contract, Row> ofVendor = new HashMap<>();

    private CommitmentDuplicates(Facts facts, QuarterRows rows) {
        this.rows = rows;
        Set<Long> own = new HashSet<>();
        facts.commitments().forEach(row -> own.add(row.id()));
        facts.allCommitments().stream().filter(row -> !own.contains(row.id())).forEach(this::other);
    }

    /** One that money was bound by; null while a part of it is missing. */
    private record Money(String number, long line, LocalDate day, BigDecimal amount) {
        static @Nullable Money of(Row row) {
            Long line = row.get(Spending.LINE);
            LocalDate day = row.get(Spending.MADE_ON);
            BigDecimal amount = row.get(Spending.AMOUNT);
            return line == null || day == null || amount == null
                    ? null
                    : new Money(comparable(row), line, day, amount.stripTrailingZeros());
        }
    }

    private record Contract(String number, String vendor) {
        static Contract of(Row row) {
            return new Contract(comparable(row), Texts.comparable(row.text(Spending.VENDOR)));
        }

        boolean named() {
            return !number.isEmpty() && !vendor.isEmpty();
        }
    }

    private static String comparable(Row row) {
        return Texts.comparable(row.text(Spending.NUMBER));
    }

    static void check(Facts facts, QuarterRows rows) {
        rows.each(new CommitmentDuplicates(facts, rows)::look);
    }

    /** Of another quarter; of several that are alike the first that was recorded. One without its day is not whole yet. */
    private void other(Row row) {
        if (row.get(Spending.MADE_ON) == null) {
            return;
        }
        Money money = Money.of(row);
        if (money != null) {
            elsewhere.merge(money, row, CommitmentDuplicates::first);
        }
        ofVendor.merge(Contract.of(row), row, CommitmentDuplicates::first);
    }

    private static Row first(Row one, Row other) {
        return one.id() <= other.id() ? one : other;
    }

    private static LocalDate day(Row other) {
        return Objects.requireNonNull(other.get(Spending.MADE_ON));
    }

    private void look(Row row, int position) {
        String number = comparable(row);
        if (number.isEmpty()) {
            return;
        }
        Integer numbered = numbers.putIfAbsent(number, position);
        if (sameMoney(row, position)) {
            return;
        }
        if (numbered != null) {
            rows.warning(row, Spending.NUMBER, "problem.spending.number-twice", position, numbered);
        } else {
            sameContract(row, position);
        }
    }

    private boolean sameMoney(Row row, int position) {
        Money money = Money.of(row);
        Integer twice = money == null ? null : here.putIfAbsent(money, position);
        Row other = money == null ? null : elsewhere.get(money);
        if (twice != null) {
            rows.error(row, Spending.NUMBER, "problem.spending.same-twice", position, twice);
        } else if (other != null) {
            rows.error(
                    row,
                    Spending.NUMBER,
                    "problem.spending.same-elsewhere",
                    position,
                    day(other),
                    other.amount(Spending.AMOUNT));
        }
        return twice != null || other != null;
    }

    private void sameContract(Row row, int position) {
        Contract contract = Contract.of(row);
        Row other = contract.named() ? ofVendor.get(contract) : null;
        if (other != null && other.id() < row.id()) {
            rows.warning(
                    row,
                    Spending.NUMBER,
                    "problem.spending.number-elsewhere",
                    position,
                    day(other),
                    other.amount(Spending.AMOUNT));
        }
    }
}
