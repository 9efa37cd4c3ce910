package eplan.ui.years;

import com.vaadin.flow.component.html.Div;
import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.RoundView;
import eplan.timeline.YearDrafts.YearState;
import eplan.ui.foureyes.RequestsCard;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One year: what may be done with it, what is wrong with it, its rounds. */
final class YearPart extends Div {
    private static final long serialVersionUID = 1L;

    private final YearHead head;
    private final PlanTable table;

    /**
     * @param changed after something of the year changed
     * @param atRound the same, of one round
     * @param go to another place, after this year is gone
     */
    YearPart(YearsFaces faces, FiscalYear year, Runnable changed, RoundActs.Changed atRound, Consumer<YearsPlace> go) {
        addClassName("year-part");
        YearState state = faces.drafts().state(year);
        List<RoundView> rounds = faces.timelines().calendar(year);
        boolean shaping = faces.mayShape() && !state.published();
        RoundActs acts = new RoundActs(faces, year, rounds, atRound);
        head = new YearHead(faces, state, acts, changed, () -> go.accept(new YearsPlace(null)));
        add(head);
        if (state.published()) {
            add(new RequestsCard(
                    faces.requests(), year, faces.mayShape(), faces.clock().today(), changed));
        } else {
            add(new YearProblems(
                    faces.drafts().problems(year), new ProblemWords(rounds), shaping ? acts::change : null));
        }
        table = new PlanTable(
                rounds, faces.mayShape() ? acts : null, shaping, faces.clock().today());
        add(table);
    }

    /** Gives the keyboard to a round's row, or to the button for new ones where there is no row to act on. */
    void goOnAt(@Nullable RoundId round) {
        if (round == null || !table.focus(round)) {
            head.focusNewRound();
        }
    }
}
