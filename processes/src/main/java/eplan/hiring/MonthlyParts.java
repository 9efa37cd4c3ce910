package eplan.hiring;

import eplan.hiring.Contracts.Part;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Instalments by calendar months: whole months are worth the same, a month that the term cuts is worth its days. Shares are rounded down
 * to the satang; the last one takes what remains.
 */
final class MonthlyParts {

    private static final int SATANG = 2;
    private static final int EXACT = 12;

    private MonthlyParts() {}

    /** @throws Refused for a term that ends before it begins, or with more months than {@link Contracts#MOST_INSTALMENTS} */
    static List<Part> of(LocalDate from, LocalDate to, BigDecimal amount) {
        if (to.isBefore(from)) {
            throw new Refused("refused.contract.term-backwards");
        }
        List<Month> months = months(from, to);
        BigDecimal all = months.stream().map(Month::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Part> parts = new ArrayList<>();
        BigDecimal left = amount;
        for (Month month : months) {
            boolean last = parts.size() == months.size() - 1;
            BigDecimal part = last ? left : amount.multiply(month.share()).divide(all, SATANG, RoundingMode.DOWN);
            parts.add(new Part(month.from(), month.to(), part));
            left = left.subtract(part);
        }
        return List.copyOf(parts);
    }

    private static List<Month> months(LocalDate from, LocalDate to) {
        List<Month> months = new ArrayList<>();
        for (LocalDate first = from; !first.isAfter(to); ) {
            LocalDate end = YearMonth.from(first).atEndOfMonth();
            LocalDate last = end.isAfter(to) ? to : end;
            months.add(new Month(first, last));
            if (months.size() > Contracts.MOST_INSTALMENTS) {
                throw new Refused("refused.contract.instalments-many", Contracts.MOST_INSTALMENTS);
            }
            first = last.plusDays(1);
        }
        return months;
    }

    private record Month(LocalDate from, LocalDate to) {

        /** 1 for a whole month. */
        BigDecimal share() {
            int days = to.getDayOfMonth() - from.getDayOfMonth() + 1;
            return BigDecimal.valueOf(days)
                    .divide(BigDecimal.valueOf(from.lengthOfMonth()), EXACT, RoundingMode.HALF_UP);
        }
    }
}
