package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What everybody in the simulated hiring year 2606 shares: chance, the day, which provinces are ruled by it, and what the rules said no to.
 * There are no holidays that far ahead, so working days are the days of the week.
 */
final class HiredYear {

    static final FiscalYear YEAR = new FiscalYear(2606);

    /** A Monday in July 2605. */
    static final LocalDate OPENING = LocalDate.of(2062, 7, 17);

    /** The first working day after the year, which is a Monday. */
    static final LocalDate OVER = LocalDate.of(2063, 10, 1);

    /** From then on nobody dawdles any more. */
    private static final LocalDate HURRY = OVER.plusDays(1);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Of what is plain, half is done on each day. */
    private static final double PLAIN = 0.5;

    private final SplittableRandom dice;
    private final List<ProvinceId> wild;
    private final Map<ContractId, Person> people = new HashMap<>();
    private final Set<String> refused = new TreeSet<>();
    private LocalDate today = OPENING;
    private int contracts;

    /** @param wild provinces in which chance rules; the others do one thing after the other */
    HiredYear(SplittableRandom dice, List<ProvinceId> wild) {
        this.dice = dice;
        this.wild = List.copyOf(wild);
    }

    /** Somebody who is contracted. @param account null before the first contract */
    record Person(String name, String idNumber, @Nullable AccountId account) {}

    LocalDate today() {
        return today;
    }

    void today(LocalDate day) {
        today = day;
    }

    List<ProvinceId> wild() {
        return wild;
    }

    boolean wild(ProvinceId province) {
        return wild.contains(province);
    }

    boolean hurries() {
        return !today.isBefore(HURRY);
    }

    /** Whether something is done today that is done with this chance where chance rules. */
    boolean does(ProvinceId province, double whereWild) {
        return hurries() || chance(wild(province) ? whereWild : PLAIN);
    }

    boolean chance(double of) {
        return dice.nextDouble() < of;
    }

    /** Both included. */
    int between(int low, int high) {
        return dice.nextInt(low, high + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    static boolean works(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek());
    }

    /** The n-th working day after it, or before it. */
    static LocalDate plus(LocalDate from, int n) {
        LocalDate day = from;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(n < 0 ? -1 : 1);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }

    /** The running number of a contract that is going to be signed. */
    int nextContract() {
        return ++contracts;
    }

    void signed(ContractId contract, Person person) {
        people.put(contract, person);
    }

    Person person(ContractId contract) {
        return Objects.requireNonNull(people.get(contract), "nobody of contract " + contract);
    }

    /** A rule said no, as it should. */
    void refused(String key) {
        refused.add(key);
    }

    Set<String> refused() {
        return refused;
    }
}
