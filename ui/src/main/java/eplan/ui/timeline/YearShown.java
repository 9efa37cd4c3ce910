package eplan.ui.timeline;

import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.ChangeSets.State;
import eplan.timeline.OwnDates.Count;
import eplan.timeline.RoundView;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows of a year.
 *
 * @param sets its change sets, the latest first
 * @param shown the one in the panel: the URL's, else the person's own draft; null for none
 * @param editable whether the person may put edits into a draft
 */
record YearShown(
        FiscalYear year,
        LocalDate today,
        List<RoundView> rounds,
        List<Count> own,
        List<ProvinceView> provinces,
        List<ChangeSet> sets,
        @Nullable ChangeSet shown,
        boolean editable) {

    private static final Set<State> TO_COME = EnumSet.of(State.DRAFT, State.SUBMITTED, State.SCHEDULED);

    static YearShown read(TimelineFaces faces, FiscalYear year, List<RoundView> rounds, TimelinePlace place) {
        boolean published = !rounds.isEmpty() && faces.published(year);
        List<ChangeSet> sets = published ? faces.sets().of(year) : List.of();
        Long wanted = place.set();
        ChangeSet named = sets.stream()
                .filter(set -> wanted != null && wanted == set.id())
                .findFirst()
                .orElse(null);
        return new YearShown(
                year,
                faces.clock().today(),
                rounds,
                faces.calendar().own().counts(year),
                faces.registry().provinces(),
                sets,
                named == null ? draft(sets) : named,
                published && faces.mayChange());
    }

    private static @Nullable ChangeSet draft(List<ChangeSet> sets) {
        return sets.stream()
                .filter(set -> set.mine() && set.state() == State.DRAFT)
                .findFirst()
                .orElse(null);
    }

    /** The person's own draft, whatever the panel shows; null while nothing was edited. */
    @Nullable
    ChangeSet draft() {
        return draft(sets);
    }

    /** The edits to draw: of what is shown, as long as it has not been applied. */
    List<Line> lines() {
        ChangeSet set = shown;
        return set == null || !TO_COME.contains(set.state()) ? List.of() : set.lines();
    }

    /** The edit of that thing among those drawn. */
    @Nullable
    Line line(EditKey key) {
        return line(lines(), key);
    }

    /** How many edits of the person's own draft wait. */
    int pending() {
        ChangeSet own = draft();
        return own == null ? 0 : own.lines().size();
    }

    static @Nullable Line line(List<Line> lines, EditKey key) {
        return lines.stream()
                .filter(line -> EditKey.of(line.edit()).equals(key))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    RoundView round(@Nullable String key) {
        return rounds.stream()
                .filter(round -> round.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    ProvinceView province(@Nullable String code) {
        return provinces.stream()
                .filter(province -> province.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    EditWords words() {
        return new EditWords(rounds, provinces);
    }
}
