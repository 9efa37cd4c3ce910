package eplan.timeline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;

/** Working days by the shipped holidays, without a database. */
final class ShippedDays {

    private ShippedDays() {}

    static WorkingDays read() {
        Set<LocalDate> holidays = holidays();
        return day -> !HolidayCalendar.weekend(day) && !holidays.contains(day);
    }

    private static Set<LocalDate> holidays() {
        try (var reader = new InputStreamReader(
                new ClassPathResource("eplan/timeline/holidays.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .filter(row -> !row.get("kind").equals("REGIONAL"))
                    .map(row -> LocalDate.parse(row.get("day")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
