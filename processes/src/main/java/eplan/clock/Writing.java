package eplan.clock;

import eplan.plan.RecordKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A simulated person at an item's form, with dice that fall the same for the same LAO and item every time.
 *
 * @param onBehalf why an analyst types for the LAO; null when the LAO does it itself
 */
record Writing(RecordKey key, @Nullable String onBehalf) {

    private static final int PLACES = 1000;
    private static final long THOUSAND = 1000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The same person reads another item of the LAO's year; where it may be written say {@link SimulatedRounds}. */
    Writing of(String item) {
        return of(item, key.period());
    }

    /** The same person at another item of the LAO's year. */
    Writing of(String item, String round) {
        return new Writing(new RecordKey(key.lao(), key.dataYear(), item, round), onBehalf);
    }

    /** @param question sets one question about the item apart from another; @param place one row from another */
    double roll(int question, int place) {
        long item = (key.dataYear().be() * 31L + key.period().hashCode()) * 31L
                + key.item().hashCode();
        return Dice.roll(key.lao().value(), item, question * PLACES + place);
    }

    /** A whole number, both ends included. */
    int between(int low, int high, int question, int place) {
        return Dice.between(low, high, roll(question, place));
    }

    /** Whole thousands of baht, both ends included. */
    BigDecimal thousands(int low, int high, int question, int place) {
        return BigDecimal.valueOf(between(low, high, question, place) * THOUSAND)
                .setScale(2);
    }

    /** A part of an amount, in whole hundreds of baht and never more than it. */
    BigDecimal share(BigDecimal whole, double low, double high, int question, int place) {
        double part = low + roll(question, place) * (high - low);
        BigDecimal hundreds = whole.multiply(BigDecimal.valueOf(part)).divideToIntegralValue(HUNDRED);
        return hundreds.multiply(HUNDRED).setScale(2);
    }

    /** A day, both ends included. */
    LocalDate day(LocalDate first, LocalDate last, int question, int place) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return first.plusDays((long) (days * roll(question, place)));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
