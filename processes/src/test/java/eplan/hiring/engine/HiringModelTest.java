package eplan.hiring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.NamesInModels;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The names by which the code calls what is in the models of the hiring cycle are there. */
class HiringModelTest {

    /** What the code gives a process is read again by the code, or only its history keeps it; no model needs it. */
    @Test
    void everyNameIsInAModelButVariablesThatOnlyTheCodeReads() throws IOException {
        assertThat(NamesInModels.missing(
                        HiringModel.class,
                        "hiring-year.bpmn",
                        "hiring-step.bpmn",
                        "escalation.bpmn",
                        "extension.bpmn",
                        "analyst-contract.bpmn"))
                .isSubsetOf(HiringModel.LATER_ID, HiringModel.STEP_RESULT);
    }
}
