package eplan.hiring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.NamesInModels;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The names by which the code calls what is in {@code analyst-contract.bpmn} are there. */
class ContractModelTest {

    @Test
    void everyNameIsInTheModel() throws IOException {
        assertThat(NamesInModels.missing(ContractModel.class, ContractModel.ANALYST_CONTRACT + ".bpmn"))
                .isEmpty();
    }
}
