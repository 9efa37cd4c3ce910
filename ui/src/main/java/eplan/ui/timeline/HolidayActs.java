package eplan.ui.timeline;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.ChangeSets.State;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import eplan.timeline.WorkingDays;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import eplan.ui.i18n.Languages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a process owner does with holidays: in a year in force it becomes edits of their draft, previewed like any other; before,
 * it is done at once, after they have seen what moves.
 *
 * @param changed shows what is now
 */
record HolidayActs(TimelineFaces faces, YearShown shown, Runnable changed) {

    private static final String SUBSTITUTE = "holiday.substitute.name";

    /**
     * @param instead of the day it was on; null for a new one
     * @param then after it was done
     */
    void put(Holiday holiday, @Nullable LocalDate instead, Consumer<String> refused, Runnable then) {
        LocalDate old = instead == null || instead.equals(holiday.day()) ? null : instead;
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.HolidayOn(holiday));
        if (old != null) {
            edits.add(new Edit.NoHoliday(old));
        }
        if (!inForce()) {
            String title = old == null
                    ? Words.of("draft-year.holiday.put", holiday.day())
                    : Words.of("draft-year.holiday.moved", old, holiday.day());
            foresee(
                    edits,
                    refused,
                    dates -> new HolidayAhead(title, dates, shown.words(), () -> atOnce(holiday, old, refused, then))
                            .open());
        } else if (drafted(edits, refused)) {
            then.run();
        }
    }

    private void foresee(List<Edit> edits, Consumer<String> refused, Consumer<List<DateChange>> ask) {
        Attempt.to(() -> ask.accept(faces.foresight().following(edits)), refused, Notify::stale);
    }

    /** The source is the reason; without one the service says what is missing. */
    private void atOnce(Holiday holiday, @Nullable LocalDate old, Consumer<String> refused, Runnable then) {
        String why = holiday.source().isBlank() ? Words.of("holiday.add") : holiday.source();
        boolean done = Attempt.to(
                () -> {
                    faces.holidays().put(holiday, why);
                    if (old != null) {
                        faces.holidays().remove(old, why);
                    }
                },
                refused,
                Notify::stale);
        changed.run();
        if (done) {
            then.run();
        }
    }

    void cancel(Holiday holiday, Consumer<String> refused) {
        List<Edit> edit = List.of(new Edit.NoHoliday(holiday.day()));
        if (inForce()) {
            drafted(edit, refused);
        } else {
            foresee(edit, refused, dates -> askWhy(holiday, dates));
        }
    }

    private void askWhy(Holiday holiday, List<DateChange> dates) {
        LocalDate day = holiday.day();
        var dialog = new ReasonDialog(
                Words.of("holiday.remove.title", day),
                Words.of("holiday.remove.explained", Words.either(holiday.nameTh(), holiday.nameEn())),
                Words.of("holiday.remove"),
                why -> {
                    faces.holidays().remove(day, why);
                    Notify.done(Words.of("holiday.removed", day));
                    changed.run();
                });
        dialog.addComponentAtIndex(1, FollowedDates.orNone(dates, shown.words()));
        dialog.open();
    }

    /** As it is now, also while nothing can be edited because the person's draft is being applied. */
    private boolean inForce() {
        return !shown.rounds().isEmpty() && faces.published(shown.year());
    }

    /** Into a draft that is being applied nothing is put: it would only wait, and be overtaken. */
    private boolean drafted(List<Edit> edits, Consumer<String> refused) {
        DraftActs draft = draft();
        if (faces.runs().running(draft.draft()) != null) {
            refused.accept(Words.of("refused.changeset.running"));
            return false;
        }
        return draft.put(edits, refused);
    }

    /** What became of it, said after {@link #put}. */
    String done(LocalDate day) {
        return Words.of(inForce() ? "holiday.in-draft" : "holiday.added", day);
    }

    /** The holidays among the draft's edits. */
    List<Line> edits() {
        ChangeSet draft = inForce() ? draft().draft() : null;
        return draft == null
                ? List.of()
                : draft.lines().stream()
                        .filter(line -> line.edit() instanceof Edit.HolidayOn || line.edit() instanceof Edit.NoHoliday)
                        .toList();
    }

    /** The substitute for a holiday on a weekend: the next day that is a working day and will be one; null where none is due. */
    @Nullable
    Holiday substitute(Holiday holiday) {
        DayOfWeek weekday = holiday.day().getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        if (!weekend || holiday.kind() == Kind.SUBSTITUTE || holiday.kind() == Kind.REGIONAL) {
            return null;
        }
        Set<LocalDate> taken = edits().stream()
                .map(Line::edit)
                .filter(Edit.HolidayOn.class::isInstance)
                .map(edit -> ((Edit.HolidayOn) edit).holiday().day())
                .collect(Collectors.toSet());
        WorkingDays days = faces.calendar().workingDays().held();
        LocalDate day = holiday.day().plusDays(1);
        while (!days.isWorkingDay(day) || taken.contains(day)) {
            day = day.plusDays(1);
        }
        return new Holiday(
                day,
                I18NProvider.translate(Languages.THAI, SUBSTITUTE, holiday.nameTh()),
                I18NProvider.translate(Languages.ENGLISH, SUBSTITUTE, holiday.nameEn()),
                Kind.SUBSTITUTE,
                holiday.source(),
                "");
    }

    DraftActs draft() {
        ChangeSet own = faces.sets().of(shown.year()).stream()
                .filter(set -> set.mine() && set.state() == State.DRAFT)
                .findFirst()
                .orElse(null);
        return new DraftActs(faces.sets(), shown.year(), own, changed);
    }
}
