package eplan.ui.timeline;

import eplan.registry.Registry.ProvinceView;
import eplan.timeline.RoundView;
import eplan.timeline.TimelineChanges.MoveDueDate;
import eplan.timeline.TimelineChanges.ProvinceDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chosen round, and what is proposed for it so far.
 *
 * @param province null for the whole nation
 * @param due the date in force there now
 */
record Proposal(
        RoundView round,
        @Nullable ProvinceView province,
        LocalDate due,
        @Nullable LocalDate to) {

    static Proposal of(
            RoundView round, @Nullable ProvinceView province, List<ProvinceDate> own, @Nullable LocalDate to) {
        LocalDate due = own.stream()
                .filter(date -> date.round().equals(round.id()))
                .filter(date -> province != null && date.province().equals(province.id()))
                .map(ProvinceDate::dueOn)
                .findFirst()
                .orElse(round.dueOn());
        return new Proposal(round, province, due, to);
    }

    MoveDueDate move(LocalDate day) {
        return new MoveDueDate(round.id(), province == null ? null : province.id(), day);
    }
}
