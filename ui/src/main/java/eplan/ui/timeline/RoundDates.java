package eplan.ui.timeline;

import eplan.registry.Registry.ProvinceView;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.RoundView;
import eplan.timeline.TimelineChanges.ProvinceDate;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The dates of the chosen round as they are and as the person's draft has them.
 *
 * @param province null for the whole nation
 * @param dueNow in force there
 */
record RoundDates(RoundView round, @Nullable ProvinceView province, LocalDate dueNow, DraftActs acts) {

    static RoundDates of(RoundView round, @Nullable ProvinceView province, List<ProvinceDate> own, DraftActs acts) {
        LocalDate due = own.stream()
                .filter(date -> date.round().equals(round.id()))
                .filter(date -> province != null && date.province().equals(province.id()))
                .map(ProvinceDate::dueOn)
                .findFirst()
                .orElse(round.dueOn());
        return new RoundDates(round, province, due, acts);
    }

    void due(@Nullable LocalDate day, Consumer<String> refused) {
        if (day == null) {
            emptied(dueKey(), refused);
        } else if (!day.equals(dueShown())) {
            acts.due(round, province, day, refused);
        }
    }

    void opens(@Nullable LocalDate day, Consumer<String> refused) {
        if (day == null) {
            emptied(new EditKey(round.id(), DateField.OPENS), refused);
        } else if (!day.equals(opensShown())) {
            acts.opening(round, day, refused);
        }
    }

    void lock(@Nullable LocalDate day, Consumer<String> refused) {
        acts.lock(round, day, refused);
    }

    /** Without a day there is no edit: the date in force comes back. */
    private void emptied(EditKey key, Consumer<String> refused) {
        if (line(key) == null) {
            refused.accept(Words.of("timeline.field.missing"));
        } else {
            acts.dropIfThere(key, refused);
        }
    }

    /** The day that was asked for, before shifting. */
    LocalDate dueShown() {
        Line line = line(dueKey());
        return line != null && line.edit() instanceof Edit.DueOn due ? due.to() : dueNow;
    }

    LocalDate opensShown() {
        Line line = line(new EditKey(round.id(), DateField.OPENS));
        return line == null ? round.opensOn() : Objects.requireNonNullElse(line.to(), round.opensOn());
    }

    @Nullable
    LocalDate lockShown() {
        Line line = line(new EditKey(round.id(), DateField.LOCK));
        return line == null ? round.lockOn() : line.to();
    }

    /** Empty where the day holds as it was asked for. */
    String shifted(EditWords words) {
        Line line = line(dueKey());
        return line == null ? "" : Objects.requireNonNullElse(words.shifted(line), "");
    }

    private EditKey dueKey() {
        return EditKey.due(round.id(), province == null ? null : province.id());
    }

    private @Nullable Line line(EditKey key) {
        ChangeSet draft = acts.draft();
        return draft == null ? null : YearShown.line(draft.lines(), key);
    }
}
