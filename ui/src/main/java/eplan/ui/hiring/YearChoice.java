package eplan.ui.hiring;

import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hiring years that can be chosen: those that were opened, this fiscal year's and the next, which is prepared and opened in July.
 *
 * @param years latest first
 * @param shown the one that is looked at
 */
public record YearChoice(List<FiscalYear> years, FiscalYear shown) {

    /** @param opened latest first; @param asked by the URL; without it the latest that was opened is shown, or else the next */
    public static YearChoice of(List<FiscalYear> opened, LocalDate today, @Nullable FiscalYear asked) {
        FiscalYear current = FiscalYear.of(today);
        List<FiscalYear> years = Stream.concat(opened.stream(), Stream.of(current, current.next()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (asked != null && years.contains(asked)) {
            return new YearChoice(years, asked);
        }
        return new YearChoice(years, opened.isEmpty() ? current.next() : opened.getFirst());
    }
}
