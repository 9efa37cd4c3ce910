package eplan.ui.years;

import com.vaadin.flow.component.html.Div;
import eplan.shared.FiscalYear;
import eplan.timeline.RoundView;
import eplan.timeline.YearDrafts.YearState;
import java.util.List;
import java.util.function.Consumer;

/** One year: what may be done with it, what is wrong with it, its rounds. */
final class YearPart extends Div {
    private static final long serialVersionUID = 1L;

    /** @param changed after something of the year changed; @param go to another place, after this year is gone */
    YearPart(YearsFaces faces, FiscalYear year, Runnable changed, Consumer<YearsPlace> go) {
        addClassName("year-part");
        YearState state = faces.drafts().state(year);
        List<RoundView> rounds = faces.timelines().rounds(year);
        boolean shaping = faces.mayShape() && !state.published();
        RoundActs acts = new RoundActs(faces, year, rounds, changed);
        add(new YearHead(faces, state, acts, changed, () -> go.accept(new YearsPlace(null))));
        if (!state.published()) {
            add(new YearProblems(
                    faces.drafts().problems(year), new ProblemWords(rounds), shaping ? acts::change : null));
        }
        add(new PlanTable(
                rounds, faces.mayShape() ? acts : null, shaping, faces.clock().today()));
    }
}
