package eplan.hiring;

import eplan.hiring.ContractEnds.Cut;
import eplan.hiring.ContractEnds.Over;
import eplan.hiring.Instalments.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an end before the term does to a contract's instalments: those that begin later fall away, the one in which it lies becomes
 * shorter and is worth its days. What was accepted stays as it is, also where it reaches beyond the last day: that is told only.
 *
 * @param cancelled their numbers
 */
record EarlyEnd(List<Integer> cancelled, @Nullable Cut cut, List<Over> over) {

    private static final int SATANG = 2;

    static EarlyEnd of(List<InstalmentRow> instalments, LocalDate lastDay) {
        List<InstalmentRow> unfinished =
                instalments.stream().filter(InstalmentRow::unfinished).toList();
        return new EarlyEnd(
                unfinished.stream()
                        .filter(one -> one.from().isAfter(lastDay))
                        .map(InstalmentRow::number)
                        .toList(),
                unfinished.stream()
                        .filter(one -> !one.from().isAfter(lastDay) && one.to().isAfter(lastDay))
                        .findFirst()
                        .map(one -> cut(one, lastDay))
                        .orElse(null),
                instalments.stream()
                        .filter(one -> one.state() == State.ACCEPTED && one.to().isAfter(lastDay))
                        .map(one -> over(one, lastDay))
                        .toList());
    }

    private static Cut cut(InstalmentRow one, LocalDate lastDay) {
        return new Cut(one.number(), lastDay, one.amount(), worth(one, lastDay));
    }

    /** With what was worked it makes up the amount. */
    private static Over over(InstalmentRow one, LocalDate lastDay) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(lastDay, one.to()));
        return new Over(one.number(), days, one.amount(), one.amount().subtract(worth(one, lastDay)));
    }

    /** Its amount by the days worked, half up to the satang. */
    private static BigDecimal worth(InstalmentRow one, LocalDate lastDay) {
        return one.amount()
                .multiply(BigDecimal.valueOf(days(one.from(), lastDay)))
                .divide(BigDecimal.valueOf(days(one.from(), one.to())), SATANG, RoundingMode.HALF_UP);
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /**
     * When the instalment for which the contract's case waits opens now.
     *
     * @param waited for the first that was not open yet, as it was before
     * @return null where nothing changes for it
     */
    @Nullable
    LocalDate opensOn(InstalmentRow waited, LocalDate today) {
        if (cancelled.contains(waited.number())) {
            return today;
        }
        return cut != null && cut.instalment() == waited.number() ? waited.opensOn(cut.to()) : null;
    }
}
