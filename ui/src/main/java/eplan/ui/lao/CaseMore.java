package eplan.ui.lao;

import com.vaadin.flow.component.html.Div;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an LAO beyond the chosen round, each part read when it is opened: the timeline over the years, every date of
 * the year with why, and how punctual it was.
 */
final class CaseMore extends Div {
    private static final long serialVersionUID = 1L;

    private final transient LaoFaces faces;
    private final List<LazyDetails> parts = new ArrayList<>();
    private final LazyDetails timeline;
    private @Nullable CaseTimeline shown;

    /** @param years that were opened for the LAO; {@code rounds} of the one that is shown */
    CaseMore(LaoFaces faces, LaoId lao, List<FiscalYear> years, FiscalYear year, List<EntryRoundView> rounds) {
        this.faces = faces;
        addClassName("case-more");
        timeline = new LazyDetails(Words.of("case.timeline"), () -> timelineOf(lao, years));
        parts.add(timeline);
        parts.add(new LazyDetails(Words.of("case.dates", year.toString()), () -> new YearDates(faces, year, rounds)));
        faces.parts()
                .punctuality()
                .ifAvailable(punctuality -> parts.add(
                        new LazyDetails(Words.of("case.punctual"), () -> new PunctualityCard(punctuality.of(lao)))));
        parts.forEach(this::add);
    }

    private CaseTimeline timelineOf(LaoId lao, List<FiscalYear> years) {
        CaseTimeline made = new CaseTimeline(new CaseEntries(faces, lao).read(years));
        shown = made;
        return made;
    }

    void openTimeline() {
        timeline.open();
    }

    /** All of it, as on paper. */
    void openAll() {
        parts.forEach(LazyDetails::open);
        CaseTimeline whole = shown;
        if (whole != null) {
            whole.showAll();
        }
    }
}
