package eplan.ui.hiring.step;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import eplan.hiring.HiringExtensions.Later;
import eplan.hiring.HiringExtensions.State;
import eplan.hiring.HiringSteps.May;
import eplan.ui.casework.Words;
import java.util.List;

/** Later dates of a step: what was asked for and decided, a way to ask, and for headquarters to decide. */
final class LaterPart extends Section {
    private static final long serialVersionUID = 1L;

    LaterPart(InStep here) {
        addClassName("hiring-part");
        List<Later> requests = here.faces().reader().analyst()
                ? List.of()
                : here.faces().later().of(here.id());
        add(new H2(Words.of("steppage.later")));
        requests.forEach(request -> add(new LaterCard(here, request)));
        boolean waits = requests.stream().anyMatch(request -> request.state() == State.ASKED);
        boolean asks = here.may(May.ASK_LATER) && !waits;
        if (asks) {
            add(new Button(Words.of("steppage.later.ask"), press -> new LaterDialog(here).open()));
        }
        setVisible(asks || !requests.isEmpty());
    }
}
