package eplan.ui.timeline;

import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.DateChange;
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
 * @param followed due dates that move with the holidays of what is shown, though no edit names them
 * @param editable whether the person may put edits into a change set
 * @param drafted whether the year is a draft that the person may shape: its dates are moved at once
 */
record YearShown(
        FiscalYear year,
        LocalDate today,
        List<RoundView> rounds,
        List<Count> own,
        List<ProvinceView> provinces,
        List<ChangeSet> sets,
        @Nullable ChangeSet shown,
        List<DateChange> followed,
        boolean editable,
        boolean drafted) {

    private static final Set<State> TO_COME = EnumSet.of(State.DRAFT, State.SUBMITTED, State.SCHEDULED);

    static YearShown read(TimelineFaces faces, FiscalYear year, List<RoundView> rounds, TimelinePlace place) {
        boolean published = !rounds.isEmpty() && faces.published(year);
        List<ChangeSet> sets = published ? faces.sets().of(year) : List.of();
        Long wanted = place.set();
        ChangeSet named = sets.stream()
                .filter(set -> wanted != null && wanted == set.id())
                .findFirst()
                .orElse(null);
        ChangeSet shown = named == null ? draft(sets) : named;
        return new YearShown(
                year,
                faces.clock().today(),
                rounds,
                faces.calendar().own().counts(year),
                faces.registry().provinces(),
                sets,
                shown,
                FollowedDates.of(faces, lines(shown)),
                published && faces.mayChange() && faces.runs().running(draft(sets)) == null,
                !rounds.isEmpty() && !published && faces.mayChange());
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
        return lines(shown);
    }

    private static List<Line> lines(@Nullable ChangeSet set) {
        return set == null || !TO_COME.contains(set.state()) ? List.of() : set.lines();
    }

    /** The edit of that thing among those drawn. */
    @Nullable
    Line line(EditKey key) {
        return line(lines(), key);
    }

    /** Of the round's dates, the nation's first, those that move with the holidays. */
    List<DateChange> followed(RoundView round) {
        return followed.stream().filter(date -> date.round().equals(round.id())).toList();
    }

    /** Whether the edges of bars can be dragged. */
    boolean draggable() {
        return editable || drafted;
    }

    /** Whether the round's first day may still be another one; in a draft no round has opened. */
    boolean mayOpenLater(RoundView round) {
        return drafted || today.isBefore(round.opensOn());
    }

    /** Whether the edit is about a date of hiring. */
    boolean ofHiring(Line line) {
        Object what = EditKey.of(line.edit()).what();
        return rounds.stream().anyMatch(round -> round.hiring() && round.id().equals(what));
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
