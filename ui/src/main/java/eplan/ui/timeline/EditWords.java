package eplan.ui.timeline;

import eplan.registry.Registry.ProvinceView;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says edits. */
record EditWords(List<RoundView> rounds, List<ProvinceView> provinces) {

    /** What it is about. */
    String about(Line line) {
        return switch (line.edit()) {
            case Edit.DueOn due -> two(round(due.round(), line), scope(due.province()));
            case Edit.OpensOn opens -> two(round(opens.round(), line), Words.of("timeline.field.OPENS"));
            case Edit.LockOn lock -> two(round(lock.round(), line), Words.of("timeline.field.LOCK"));
            case Edit.HolidayOn holiday -> name(holiday.holiday());
            case Edit.NoHoliday day -> Words.of("changeset.no-holiday", day.day());
        };
    }

    /** What date it is; a round of another year is called as the same one of this year, the dates tell which. */
    String about(DateChange date) {
        Stream<RoundView> ofYear = rounds.stream().filter(round -> round.id().equals(date.round()));
        Stream<RoundView> alike = rounds.stream().filter(round -> round.key().equals(date.roundKey()));
        String round = Stream.concat(ofYear, alike)
                .findFirst()
                .map(CalendarWords::name)
                .orElse(date.roundKey());
        return two(round, scope(date.province()));
    }

    /** What becomes of it. */
    String change(Line line) {
        return switch (line.edit()) {
            case Edit.HolidayOn holiday ->
                Words.of("changeset.holiday-on", holiday.holiday().day());
            case Edit.NoHoliday day -> Words.of("changeset.working-day", day.day());
            default -> Words.of("timeline.from-to", dayOrNone(line.from()), dayOrNone(line.to()));
        };
    }

    /** Where the day that was asked for is no working day, and the round shifts; null otherwise. */
    @Nullable
    String shifted(Line line) {
        LocalDate to = line.to();
        return line.edit() instanceof Edit.DueOn due && to != null && !to.equals(due.to())
                ? Words.of("changeset.shifted", due.to(), to)
                : null;
    }

    String scope(@Nullable ProvinceId province) {
        return provinces.stream()
                .filter(one -> one.id().equals(province))
                .findFirst()
                .map(one -> Words.either(one.nameTh(), one.nameEn()))
                .orElseGet(() -> province == null ? Words.of("timeline.scope.nation") : province.toString());
    }

    static String dayOrNone(@Nullable LocalDate day) {
        return day == null ? Words.of("changeset.none") : CalendarWords.day(day);
    }

    private String round(RoundId id, Line line) {
        return rounds.stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .map(CalendarWords::name)
                .orElseGet(() -> Objects.requireNonNullElse(line.roundKey(), id.toString()));
    }

    private static String name(Holiday holiday) {
        return Words.either(holiday.nameTh(), holiday.nameEn());
    }

    private static String two(String what, String which) {
        return what + " · " + which;
    }
}
