package eplan.ui.hiring.step;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eplan.hiring.HiringSteps.Event;
import eplan.hiring.HiringSteps.StepView;
import eplan.shared.HiringStepId;
import eplan.shared.NotFound;
import eplan.ui.casework.InPlace;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringChips;
import eplan.ui.hiring.HiringHistory;
import eplan.ui.hiring.HiringWords;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One step: what it is, whose turn, by when and why; the way to its form; chasing it; later dates; what happened. */
@Route("hiring/step/:step([0-9]{1,18})")
@StyleSheet("context://eplan/hiring-pages.css")
@StyleSheet("context://eplan/extensions.css")
@RolesAllowed({"ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class HiringStepView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    /** Of a whole year, among which are those of the step. */
    private static final int MANY = 10;

    private final transient HiringStepFaces own;
    private final Div main = new Div();
    private transient HiringStepId id = new HiringStepId(0);

    HiringStepView(HiringStepFaces own) {
        this.own = own;
        addClassName("hiring-view");
        main.addClassNames("hiring-main", "hiring-parts", "page-pad");
        show(main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new HiringStepId(event.getRouteParameters().getLong("step").orElseThrow(() -> new NotFound("step")));
        read();
    }

    private void read() {
        Optional<InPlace> place = own.reader().inPlaceOfHead();
        HiringStepFaces faces = place.map(own::in).orElse(own);
        StepView step = faces.steps().view(id);
        header().title(HiringWords.step(step));
        header().line(Words.of(
                "steppage.line",
                step.caseNumber(),
                HiringWords.province(step),
                step.year().toString()));
        header().chips(HiringChips.of(step));
        InStep here = new InStep(faces, step, this::changed);
        main.removeAll();
        place.ifPresent(acting -> main.add(instead(acting)));
        main.add(new StepCard(here));
        if (!own.reader().analyst()) {
            main.add(new ChasePart(here));
        }
        main.add(new LaterPart(here), new HiringHistory(limit -> history(faces, step, limit), false));
    }

    private static Div instead(InPlace acting) {
        Div instead = new Div(Words.of("steppage.instead", acting.absent().name()));
        instead.addClassNames("card", "hiring-waits");
        return instead;
    }

    /** What happened in this step: the history tells of the whole contract or year. */
    private static List<Event> history(HiringStepFaces faces, StepView step, int limit) {
        List<Event> all = step.contract() == null
                ? faces.steps().history(step.year(), step.province(), limit * MANY)
                : faces.steps().history(step.contract(), limit * MANY);
        return all.stream()
                .filter(event -> event.step() == step.kind()
                        && Objects.equals(event.contract(), step.contract())
                        && Objects.equals(event.instalment(), step.instalment()))
                .limit(limit)
                .toList();
    }

    private void changed() {
        read();
        refreshFrame();
    }
}
