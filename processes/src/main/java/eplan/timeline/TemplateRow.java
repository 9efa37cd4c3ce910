package eplan.timeline;

import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of the template calendar, the same for every fiscal year ({@code eplan/timeline/template.csv}). */
record TemplateRow(CSVRecord csv) {

    String key() {
        return csv.get("key");
    }

    Round roundOf(FiscalYear year) {
        return new Round(
                year,
                key(),
                RoundKind.valueOf(csv.get("kind")),
                Integer.parseInt(csv.get("row")),
                names(year),
                dataYear(year),
                opensOn(year),
                Responsible.valueOf(csv.get("responsible")),
                items(),
                legalBasis());
    }

    /** The row as a draft year has it. */
    ShapedRound shapeIn(FiscalYear year) {
        return new ShapedRound(year, key(), Integer.parseInt(csv.get("row")), planIn(year), false, false, null);
    }

    private RoundPlan planIn(FiscalYear year) {
        RoundNames names = names(year);
        return new RoundPlan(
                0,
                names.nameTh(),
                names.nameEn(),
                names.shortTh(),
                names.shortEn(),
                RoundKind.valueOf(csv.get("kind")),
                Responsible.valueOf(csv.get("responsible")),
                dataYear(year),
                opensOn(year),
                dueOn(year),
                lockOn(year),
                Shift.NONE,
                null,
                items(),
                legalBasis());
    }

    String legalBasis() {
        return csv.get("legal_basis");
    }

    LocalDate opensOn(FiscalYear year) {
        return CalendarDay.parse(csv.get("opens")).in(year);
    }

    LocalDate dueOn(FiscalYear year) {
        return CalendarDay.parse(csv.get("due")).in(year);
    }

    @Nullable
    LocalDate lockOn(FiscalYear year) {
        String lock = csv.get("lock");
        return lock.isEmpty() ? null : CalendarDay.parse(lock).in(year);
    }

    private FiscalYear dataYear(FiscalYear year) {
        return new FiscalYear(year.be() + Integer.parseInt(csv.get("data_year")));
    }

    /** None in rounds of hiring, where no LAO records anything. */
    List<String> items() {
        String items = csv.get("items");
        return items.isEmpty() ? List.of() : Arrays.asList(items.split(" "));
    }

    private RoundNames names(FiscalYear year) {
        return new RoundNames(
                name("name_th", year, BuddhistDates.THAI),
                name("name_en", year, Locale.ENGLISH),
                name("short_th", year, BuddhistDates.THAI),
                name("short_en", year, Locale.ENGLISH));
    }

    /** Fills in the data year in four or two digits, or the month in full with its year or in short. */
    private String name(String column, FiscalYear year, Locale locale) {
        String dataYear = dataYear(year).toString();
        LocalDate opens = opensOn(year);
        return csv.get(column)
                .replace("{data}", dataYear)
                .replace("{data2}", dataYear.substring(2))
                .replace("{month}", BuddhistDates.monthAndYear(opens, locale))
                .replace("{mon}", opens.getMonth().getDisplayName(TextStyle.SHORT, locale));
    }
}
