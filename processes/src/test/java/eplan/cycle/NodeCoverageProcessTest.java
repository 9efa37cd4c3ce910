package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.PathsTaken;
import eplan.plan.SmallContent;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Real cases pass every node and every sequence flow of the cycle's models; what none passes is named. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeCoverageProcessTest {

    @Autowired
    CycleScenario play;

    @Autowired
    Extensions extensions;

    @Autowired
    SmallContent content;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    private PathsTaken paths;
    private EveryPath cases;

    static List<String> models() {
        return List.of("lao-year", "entry-round", "escalation", "extension");
    }

    @BeforeAll
    void live() {
        paths = new PathsTaken(repository, play.jdbc);
        models().forEach(paths::watch);
        cases = new EveryPath(new RoundActs(play, tasks, content), new ExtensionCases(play, extensions), runtime);
        cases.lockedBeforeTheFirstLook();
        cases.lockedWhileItIsChased();
        cases.chasedUntilItIsRecorded();
        cases.returnedAndAccepted();
        cases.aWholeYear();
        cases.requestsForTime();
    }

    @AfterAll
    void watchNoMore() {
        paths.close();
    }

    /** Years of these LAOs and their requests for more time, which no year calls. */
    private List<String> roots(Collection<LaoId> laos) {
        return play.jdbc
                .sql("""
                        select process_instance_id from eplan.lao_year where lao_id = any(:laos)
                        union all
                        select process_instance_id from eplan.extension where lao_id = any(:laos)""")
                .param("laos", laos.stream().map(LaoId::value).toArray(Long[]::new))
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeAndEveryFlowIsPassedBySomeCase(String model) {
        assertThat(paths.missed(model, roots(cases.laos()))).isEmpty();
    }

    @Test
    void whatNoCaseHasPassedIsNamed() {
        LaoId lao = play.opened();
        List<String> roots = roots(Set.of(lao));
        assertThat(paths.missed("entry-round", roots))
                .contains("round-accepted", "needs-no-eye", "look-locked")
                .doesNotContain("open-round", "round-in-use", "enter-item", "next-watch");
        assertThat(paths.missed("extension", roots)).contains("asked", "asked-to-endorsed-already");
    }
}
