package eplan.cycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.NamesInModels;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The names by which the code calls what is in the models are there. */
class CycleModelTest {

    @Test
    void everyNameIsInAModelButVariablesThatOnlyTheCodeReads() throws IOException {
        assertThat(NamesInModels.missing(CycleModel.class, "*.*"))
                .isSubsetOf(CycleModel.EXTENSION_ID, CycleModel.HIRING_STEP_ID);
    }
}
