package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Preview;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a set that waits would do, counted whenever it changes, and below it what may be done with it. */
final class SetOutcome extends Div {
    private static final long serialVersionUID = 1L;

    /** The preview of a set as it was seen on a day. */
    private record Counted(ChangeSet set, LocalDate on, Preview preview, long nanos) {

        /** What else a set says does not change what it would do. */
        boolean holds(ChangeSet other, LocalDate today) {
            return set.id() == other.id()
                    && set.version() == other.version()
                    && set.lines().equals(other.lines())
                    && on.equals(today);
        }
    }

    private final transient TimelineFaces faces;
    private final Paragraph calculated = new Paragraph();
    private final Button again = new Button(Words.of("changeset.count-again"), press -> countAnew());
    private final Div counts = new Div();
    private final RefusalLine refusal = new RefusalLine();
    private final SetActs acts;
    private transient @Nullable Counted counted;
    private transient Runnable shown = () -> {};

    SetOutcome(TimelineFaces faces, SetActs.Outcome outcome) {
        this.faces = faces;
        this.acts = new SetActs(faces, outcome);
        addClassName("move-outcome");
        counts.addClassName("move-outcome");
        counts.getElement().setAttribute("aria-live", "polite");
        calculated.addClassName("muted");
        again.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div line = new Div(calculated, again);
        line.addClassName("preview-line");
        add(new H2(Words.of("timeline.preview.title")), line, counts, refusal, acts);
    }

    /** What cannot be counted any more can still be given up. */
    void show(ChangeSet set, YearShown year) {
        shown = () -> show(set, year);
        refusal.clear();
        calculated.setText("");
        counts.removeAll();
        acts.show(set, null, year);
        Attempt.to(() -> show(count(set, year.today()), year), refusal::say, () -> refusal.say(Words.of("error.gone")));
    }

    private void countAnew() {
        forget();
        shown.run();
    }

    /** What was counted is counted anew when it is shown again. */
    void forget() {
        counted = null;
    }

    /** The set was applied. */
    void done() {
        acts.done();
    }

    /** The set was not applied, though that had begun. */
    void refuse(String why) {
        acts.refuse(why);
    }

    /** Choosing another round does not count anew. */
    private Counted count(ChangeSet set, LocalDate today) {
        Counted last = counted;
        if (last != null && last.holds(set, today)) {
            return last;
        }
        long start = System.nanoTime();
        Preview preview = faces.sets().preview(set.id());
        Counted fresh = new Counted(set, today, preview, System.nanoTime() - start);
        counted = fresh;
        return fresh;
    }

    private void show(Counted fresh, YearShown year) {
        ChangeSet set = fresh.set();
        Preview preview = fresh.preview();
        calculated.setText(
                Words.of("timeline.preview.calculated", String.format(Locale.ROOT, "%.1f", fresh.nanos() / 1e9)));
        if (preview.stale()) {
            Paragraph warning = new Paragraph("◆ " + Words.of("changeset.preview.stale"));
            warning.addClassName("preview-stale");
            counts.add(warning);
        }
        if (!preview.dates().isEmpty()) {
            counts.add(new FollowedDates(preview.dates(), year.words()));
        }
        counts.add(new EffectCards(preview, figure -> new TouchedDialog(faces, year, set.id(), figure).open()));
        acts.show(set, preview, year);
    }
}
