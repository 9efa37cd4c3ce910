package eplan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.audit.Audit;
import eplan.correspondence.Live;
import eplan.cycle.CaseMoves;
import eplan.cycle.CycleWorkflow;
import eplan.cycle.DeployedModels;
import eplan.cycle.EscalationLadder;
import eplan.cycle.EscalationSteps;
import eplan.cycle.ExtensionSteps;
import eplan.cycle.ExtensionWorkflow;
import eplan.cycle.OtherCases;
import eplan.cycle.OtherChases;
import eplan.cycle.RoundProgress;
import eplan.cycle.RoundWatch;
import eplan.cycle.StepLadder;
import eplan.cycle.StepNotes;
import eplan.engine.DueJobs;
import eplan.engine.FailedJobs;
import eplan.engine.JobHealth;
import eplan.engine.TaskLifecycle;
import eplan.hiring.ContractProgress;
import eplan.hiring.ContractWorkflow;
import eplan.hiring.HeadcountRule;
import eplan.hiring.HiringPapers;
import eplan.hiring.HiringStepProgress;
import eplan.hiring.HiringStepWatch;
import eplan.hiring.HiringWorkflow;
import eplan.hiring.InstalmentProgress;
import eplan.hiring.ScoreSteps;
import eplan.people.Access;
import eplan.people.AccountSetup;
import eplan.people.Actors;
import eplan.people.Identities;
import eplan.people.LaoProvinces;
import eplan.plan.ClosedRounds;
import eplan.plan.RecordingRules;
import eplan.plan.Spreadsheets;
import eplan.shared.BusinessClock;
import eplan.testing.EplanTest;
import eplan.timeline.DeadlineDependants;
import eplan.timeline.WorkingDays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Nobody reaches another province's cases: each method of each face, called by everybody. A method that a face gains has
 * to get a probe here, or the test fails.
 */
@EplanTest
class IsolationIT {

    /** What is below permission: it decides who may, or tells nothing about cases. */
    private static final Set<Class<?>> BELOW = Set.of(
            Access.class,
            Actors.class,
            Identities.class,
            LaoProvinces.class,
            AccountSetup.class,
            BusinessClock.class,
            WorkingDays.class,
            CycleWorkflow.class,
            CaseMoves.class,
            DeployedModels.class,
            ExtensionWorkflow.class,
            EscalationLadder.class,
            ContractWorkflow.class,
            HeadcountRule.class,
            HiringPapers.class,
            HiringWorkflow.class,
            ScoreSteps.class,
            Spreadsheets.class,
            StepLadder.class,
            StepNotes.class,
            OtherCases.class,
            OtherChases.class,
            TaskLifecycle.class,
            DeadlineDependants.class,
            RecordingRules.class,
            ClosedRounds.class,
            DueJobs.class,
            FailedJobs.class,
            JobHealth.class,
            Audit.class,
            Live.class);

    /** So many there were when they began to be found by name. */
    private static final int LEAST_CLASSES = 8;

    private static Scene scene;

    @Autowired
    ApplicationContext context;

    private Scene scene() {
        if (scene == null) {
            scene = new Scene(context);
        }
        scene.dayOfTheScene();
        return scene;
    }

    private static List<Probe> probes(Scene scene) {
        return Probes.all(scene);
    }

    @Test
    void theClassesOfProbesAreFound() {
        assertThat(Probes.classes())
                .hasSizeGreaterThanOrEqualTo(LEAST_CLASSES)
                .contains(RegistryAndPeopleProbes.class, SumsProbes.class);
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatTheyMayAndNoMore() {
        Scene here = scene();
        return probes(here).stream()
                .map(probe ->
                        DynamicTest.dynamicTest(probe.method(), () -> Who.ALL.forEach(who -> probe.tryAs(who, here))));
    }

    /** Services that the engine calls: for nobody but the system, whatever is asked. */
    @TestFactory
    Stream<DynamicTest> onlyTheSystemStepsACase() {
        Scene here = scene();
        return Stream.of(
                        RoundProgress.class,
                        RoundWatch.class,
                        EscalationSteps.class,
                        ExtensionSteps.class,
                        HiringStepProgress.class,
                        HiringStepWatch.class,
                        ContractProgress.class,
                        InstalmentProgress.class)
                .flatMap(service -> SystemOnly.probes(service).stream())
                .map(probe ->
                        DynamicTest.dynamicTest(probe.method(), () -> Who.ALL.forEach(who -> probe.tryAs(who, here))));
    }

    @Test
    void everyMethodOfEveryFaceIsTried() {
        Set<String> tried = probes(scene()).stream().map(Probe::method).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried).containsExactlyInAnyOrderElementsOf(Faces.methods(context, BELOW));
    }
}
