package eplan.ui.hiring.step;

import eplan.hiring.HiringChases;
import eplan.hiring.HiringEventType;
import eplan.hiring.HiringExtensions;
import eplan.hiring.HiringExtensions.Later;
import eplan.hiring.HiringExtensions.State;
import eplan.hiring.HiringSteps;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.HiringYears;
import eplan.hiring.HiringYears.Terms;
import eplan.hiring.StepKind;
import eplan.shared.HiringStepId;
import eplan.ui.hiring.HiringSamples;
import eplan.ui.hiring.HiringScreen;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A step of documents that is due soon; an officer looks unless a test says otherwise. */
abstract class StepScreen extends HiringScreen {

    static final LocalDate WANTED = LocalDate.of(2011, 3, 25);

    StepView step = HiringSamples.step(7, StepKind.DOCUMENTS, May.WORK, May.ASK_LATER);
    final List<Later> requests = new ArrayList<>();

    @Override
    protected List<Class<?>> faces() {
        return List.of(HiringSteps.class, HiringChases.class, HiringExtensions.class, HiringYears.class);
    }

    @Override
    protected String scanned() {
        return "eplan.ui.hiring.step";
    }

    @BeforeEach
    void prepared() {
        calls.on("HiringSteps.view", args -> step)
                .answer(
                        "HiringSteps.history",
                        List.of(
                                HiringSamples.event(HiringEventType.DOCUMENTS_SENT, StepKind.DELIVERY, null),
                                HiringSamples.event(HiringEventType.CHASED, StepKind.INSPECTION, "โทรแล้ว")))
                .answer("HiringChases.notes", List.of())
                .act("HiringChases.remind", args -> true)
                .on("HiringExtensions.of", args -> List.copyOf(requests))
                .act("HiringExtensions.ask", args -> 3L)
                .answer("HiringYears.terms", new Terms(10, 11, 5, 6));
    }

    HiringStepView page() {
        return open("hiring/step/7", "", HiringStepView.class);
    }

    void asked(State state) {
        requests.add(new Later(
                3,
                new HiringStepId(7),
                step.kind(),
                "นครราชสีมา",
                "Nakhon Ratchasima",
                state,
                "รอหนังสือธนาคาร",
                HiringSamples.DUE,
                WANTED,
                state == State.GRANTED ? WANTED : null,
                "สมหญิง ใจดี",
                Fakes.TODAY,
                state == State.ASKED ? null : "ประภา วงศ์ดี",
                state == State.ASKED ? null : Fakes.TODAY,
                null));
    }
}
