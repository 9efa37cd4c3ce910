package eplan.ui.processes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import eplan.cycle.ModelVersions;
import eplan.cycle.ProcessFigures;
import eplan.cycle.StuckCases;
import eplan.cycle.StuckCases.Running;
import eplan.people.Role;
import eplan.ui.testing.Answers;
import eplan.ui.testing.ScreenTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The screen of the processes before a process owner. */
abstract class ProcessesScreen extends ScreenTest {

    final FakeFigures figures = new FakeFigures();
    final FakeVersions versions = new FakeVersions();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(ProcessFigures.class, () -> figures);
        context.registerBean(ModelVersions.class, () -> versions);
        context.registerBean(
                StuckCases.class,
                () -> Answers.of(StuckCases.class, Map.of("running", () -> new Running(null, null, 0, 4, 0, 3))));
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.processes");
    }

    @BeforeEach
    void atHeadquarters() {
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_PROCESS_OWNER);
    }

    ProcessesView page(String query) {
        return open("processes", query, ProcessesView.class);
    }

    void press(String text, Component in) {
        test(find(Button.class, in).withText(text).single()).click();
    }
}
