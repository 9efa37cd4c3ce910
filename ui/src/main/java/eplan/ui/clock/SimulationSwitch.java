package eplan.ui.clock;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eplan.clock.DemoClock;
import eplan.ui.component.Notify;

/** Whether simulated LAO staff record while the days pass. */
class SimulationSwitch extends Div {

    SimulationSwitch(DemoClock clock) {
        addClassName("card");
        Checkbox on = new Checkbox(getTranslation("clock.simulate"), clock.simulating());
        on.addValueChangeListener(change -> {
            clock.simulate(change.getValue());
            Notify.done(getTranslation(change.getValue() ? "clock.simulate.on" : "clock.simulate.off"));
        });
        Paragraph what = new Paragraph(getTranslation("clock.simulate.more"));
        what.addClassName("muted");
        add(on, what);
    }
}
