package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The shipped holidays, B.E. 2553 to 2570. */
class HolidaysFileTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final List<CSVRecord> rows = rows();

    @Test
    void everyRowSaysWhereItComesFrom() {
        assertThat(rows).hasSizeGreaterThan(400).allSatisfy(row -> {
            assertThat(row.get("source")).isNotBlank();
            assertThat(row.get("name_th")).isNotBlank();
            assertThat(row.get("name_en")).isNotBlank();
        });
    }

    @Test
    void everyYearHasItsFixedAndLunarHolidays() {
        for (int year = 2010; year <= 2027; year++) {
            Set<LocalDate> fixed = days("FIXED", year);
            assertThat(fixed)
                    .as("%d", year)
                    .contains(
                            LocalDate.of(year, 1, 1),
                            LocalDate.of(year, 4, 6),
                            LocalDate.of(year, 8, 12),
                            LocalDate.of(year, 10, 23),
                            LocalDate.of(year, 12, 5),
                            LocalDate.of(year, 12, 10),
                            LocalDate.of(year, 12, 31))
                    .doesNotContain(LocalDate.of(year, 5, 1));
            assertThat(days("LUNAR", year))
                    .as("%d", year)
                    .hasSizeGreaterThanOrEqualTo(year == 2018 || year == 2023 ? 2 : 4);
        }
    }

    @Test
    void moonIsFullOnTheBuddhistDays() {
        for (CSVRecord row : rows) {
            if (row.get("kind").equals("LUNAR") && !row.get("name_en").equals("Khao Phansa")) {
                assertThat(daysFromFullMoon(LocalDate.parse(row.get("day"))))
                        .as(row.get("day"))
                        .isLessThan(1.8);
            }
        }
    }

    @Test
    void substitutesLieOnWeekdays() {
        assertThat(rows.stream().filter(row -> row.get("kind").equals("SUBSTITUTE")))
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(LocalDate.parse(row.get("day")).getDayOfWeek())
                        .isNotIn(WEEKEND));
    }

    @Test
    void everyWeekendHolidayHasASubstituteWithinAWeek() {
        Set<LocalDate> substitutes = rows.stream()
                .filter(row -> row.get("kind").equals("SUBSTITUTE"))
                .map(row -> LocalDate.parse(row.get("day")))
                .collect(Collectors.toSet());
        for (CSVRecord row : rows) {
            LocalDate day = LocalDate.parse(row.get("day"));
            boolean weekend = WEEKEND.contains(day.getDayOfWeek());
            if (weekend && (row.get("kind").equals("FIXED") || row.get("kind").equals("LUNAR"))) {
                assertThat(day.minusDays(2).datesUntil(day.plusDays(5)).anyMatch(substitutes::contains))
                        .as(row.get("day"))
                        .isTrue();
            }
        }
    }

    private Set<LocalDate> days(String kind, int year) {
        return rows.stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> LocalDate.parse(row.get("day")))
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toSet());
    }

    /** By mean lunations from the full moon of 21 January 2000, 04:40 UTC; good to about half a day and a bit. */
    private static double daysFromFullMoon(LocalDate day) {
        double noonInBangkok = day.toEpochDay() + 5.0 / 24;
        double fullMoon = LocalDate.of(2000, 1, 21).toEpochDay() + 4.67 / 24;
        double lunation = 29.530588853;
        double age = (noonInBangkok - fullMoon) % lunation;
        return Math.min(age, lunation - age);
    }

    private static List<CSVRecord> rows() {
        var file = HolidaysFileTest.class.getResourceAsStream("/eplan/timeline/holidays.csv");
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
