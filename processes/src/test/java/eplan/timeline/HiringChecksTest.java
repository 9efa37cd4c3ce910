package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the provinces' duties of hiring are to the checks of a year. */
class HiringChecksTest {

    private static final String REQUEST = "hiring-request";

    private final DraftedYear year = new DraftedYear(new FiscalYear(2554));

    @Test
    void theyCoverNoDayOfTheLaos() {
        assertThat(year.retired("spending-q3").retired("close-year").ofYear()).containsExactly("gap");
    }

    @Test
    void withThemAloneTheYearHasNoRounds() {
        year.rounds().stream().filter(round -> !round.hiring()).forEach(round -> year.retired(round.key()));
        assertThat(year.ofYear()).startsWith("no-rounds");
    }

    @Test
    void everyYearHasThem() {
        assertThat(year.without(REQUEST).ofYear()).containsExactly("missing-row");
    }

    @Test
    void theyAskForNothingAndLockNever() {
        LocalDate july = year.round(REQUEST).dueOn();
        assertThat(year.plan(REQUEST, plan -> Plans.asking(plan, List.of("ordinance")))
                        .problems(REQUEST))
                .containsExactly("hiring-plan");
        assertThat(new DraftedYear(year.year)
                        .window(REQUEST, july.minusDays(9), july, july.plusDays(9))
                        .problems(REQUEST))
                .containsExactly("hiring-plan");
    }

    @Test
    void theyAreTheProvinces() {
        assertThat(year.plan(REQUEST, plan -> DraftsFixture.by(plan, plan.kind(), Responsible.LAO))
                        .problems(REQUEST))
                .containsExactly("kind-responsible");
        assertThat(year.plan("plan", plan -> DraftsFixture.by(plan, plan.kind(), Responsible.PROVINCE))
                        .problems("plan"))
                .containsExactly("kind-responsible");
    }
}
