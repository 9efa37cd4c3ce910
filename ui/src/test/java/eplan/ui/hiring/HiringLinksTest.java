package eplan.ui.hiring;

import static eplan.ui.hiring.HiringSamples.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.StepKind;
import org.junit.jupiter.api.Test;

class HiringLinksTest {

    private static String form(StepKind kind) {
        return HiringLinks.form(HiringSamples.step(7, kind), "30");
    }

    @Test
    void stepsOfTheYearLeadToTheirPartOfTheProvincesPage() {
        assertThat(form(StepKind.REQUEST)).isEqualTo("hiring/province/30?year=2554&tab=request");
        assertThat(form(StepKind.EVALUATION)).isEqualTo("hiring/province/30?year=2554&tab=evaluation");
        assertThat(form(StepKind.APPROVAL)).isEqualTo("hiring/province/30?year=2554&tab=approval");
        assertThat(form(StepKind.SIGNING)).isEqualTo("hiring/sign/30?year=2554");
    }

    @Test
    void whoDoesNotSignIsLedToTheContracts() {
        assertThat(HiringLinks.look(HiringSamples.step(7, StepKind.SIGNING), "30"))
                .isEqualTo("hiring/province/30?year=2554&tab=contracts");
        assertThat(HiringLinks.look(HiringSamples.step(7, StepKind.APPROVAL), "30"))
                .isEqualTo(form(StepKind.APPROVAL));
    }

    @Test
    void stepsOfAContractLeadToIt() {
        assertThat(form(StepKind.DOCUMENTS)).isEqualTo("hiring/contract/51");
        assertThat(form(StepKind.DOCUMENT_CHECK)).isEqualTo("hiring/contract/51");
        assertThat(form(StepKind.DELIVERY)).isEqualTo("hiring/contract/51?instalment=3");
        assertThat(form(StepKind.INSPECTION)).isEqualTo("hiring/contract/51?instalment=3");
    }

    @Test
    void headquartersPagesCarryYearAndTab() {
        assertThat(HiringLinks.hq(YEAR, "risks")).isEqualTo("hiring/hq?year=2554&tab=risks");
        assertThat(HiringLinks.scores(YEAR, "rules")).isEqualTo("hiring/scores?year=2554&tab=rules");
    }
}
