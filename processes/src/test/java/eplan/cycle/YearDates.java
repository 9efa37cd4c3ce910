package eplan.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The simulated year's own ledger of dates, holidays and provinces, kept by whoever moves them. */
final class YearDates {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> holidays;
    private final Map<Long, LocalDate> nation = new HashMap<>();
    private final Map<Narrow, LocalDate> provinces = new HashMap<>();
    private final Map<Narrow, LocalDate> laos = new HashMap<>();
    private Map<Long, Long> provinceOf = Map.of();

    YearDates(Collection<LocalDate> holidays) {
        this.holidays = new HashSet<>(holidays);
    }

    private record Narrow(long round, long whose) {}

    boolean works(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The n-th working day after it, or before it. */
    LocalDate count(LocalDate from, int n) {
        LocalDate day = from;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(n < 0 ? -1 : 1);
            if (works(day)) {
                left--;
            }
        }
        return day;
    }

    /** The first day on which so many working days after it have passed; before it, that day itself. */
    LocalDate passed(LocalDate from, int n) {
        LocalDate day = count(from, n);
        return n < 0 ? day : day.plusDays(1);
    }

    void holiday(LocalDate day) {
        holidays.add(day);
    }

    void noHoliday(LocalDate day) {
        holidays.remove(day);
    }

    void live(Map<Long, Long> laosInProvinces) {
        provinceOf = Map.copyOf(laosInProvinces);
    }

    long province(long lao) {
        return Objects.requireNonNull(provinceOf.get(lao), "LAO without a province: " + lao);
    }

    /** In the same order at each repetition. */
    List<Long> provinces() {
        return provinceOf.values().stream().distinct().sorted().toList();
    }

    LocalDate ofNation(long round) {
        return Objects.requireNonNull(nation.get(round));
    }

    LocalDate ofProvince(long round, long province) {
        return provinces.getOrDefault(new Narrow(round, province), ofNation(round));
    }

    /** The date that an LAO was given for itself. */
    Optional<LocalDate> ofLao(long round, long lao) {
        return Optional.ofNullable(laos.get(new Narrow(round, lao)));
    }

    /** The date in force: the most specific wins. */
    LocalDate due(long round, long lao) {
        return ofLao(round, lao).orElseGet(() -> ofProvince(round, province(lao)));
    }

    void moveNation(long round, LocalDate due) {
        nation.put(round, due);
    }

    void moveProvince(long round, long province, LocalDate due) {
        provinces.put(new Narrow(round, province), due);
    }

    void extend(long round, long lao, LocalDate due) {
        laos.put(new Narrow(round, lao), due);
    }

    void takeBack(long round, long lao) {
        laos.remove(new Narrow(round, lao));
    }
}
