package eplan.bench;

import eplan.cycle.ProcessFigures;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What stands at each step of each model, with median age and how many are late, for the nation and for its largest province, in
 * the last month of a year whose 18 rounds of 7,852 LAOs are half done; beside the engine's own counts of one model, which know
 * neither year nor province, age or lateness.
 */
final class ProcessesBench {

    private static final int RUNS = 50;
    private static final int ENGINE_RUNS = 5;
    private static final FiscalYear YEAR = new FiscalYear(2554);
    private static final LocalDate TODAY = LocalDate.of(2011, 9, 15);
    private static final List<String> MODELS = List.of("lao-year", "entry-round", "escalation", "extension");
    private static final Actor OWNER = new Actor(null, "bench", Role.HQ_PROCESS_OWNER, null, null);

    private final JdbcClient jdbc;
    private final Actors actors;
    private final ProcessFigures figures;
    private final ManagementService management;
    private final String entryRound;

    private ProcessesBench(ConfigurableApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        actors = context.getBean(Actors.class);
        figures = context.getBean(ProcessFigures.class);
        management = context.getBean(ManagementService.class);
        entryRound = context.getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey("entry-round")
                .latestVersion()
                .singleResult()
                .getId();
        context.getBean(SettableClock.class).set(TODAY);
        actors.asSystem(() -> {
            context.getBean(RegistrySetup.class).loadShipped();
            context.getBean(Timelines.class).prepare(YEAR);
            return true;
        });
        ProcessesBenchData.fill(jdbc, entryRound);
    }

    public static void main(String[] args) throws Exception {
        BenchApplication.machine();
        try (var server = BenchApplication.server();
                var context = BenchApplication.start(server)) {
            new ProcessesBench(context).run();
        }
        System.exit(0);
    }

    private void run() {
        System.out.println("rows: " + ProcessesBenchData.sizes(jdbc));
        ProvinceId largest = new ProvinceId(jdbc.sql("select id from eplan.province where code = '30'")
                .query(Long.class)
                .single());
        for (String model : MODELS) {
            measure(model + ", nation", () -> figures.figures(model, YEAR, null));
            measure(model + ", province 30", () -> figures.figures(model, YEAR, largest));
        }
        measure(
                "all four models, nation",
                () -> MODELS.stream()
                        .map(model -> figures.figures(model, YEAR, null))
                        .toList());
        measure("cases at a step, nation", () -> figures.cases("entry-round", "enter-item", YEAR, null, 0, 50));
        Times.measure(
                "the engine's statistics of entry-round",
                ENGINE_RUNS,
                () -> management.createActivityStatisticsQuery(entryRound).list());
    }

    private void measure(String what, java.util.function.Supplier<List<?>> work) {
        Times.measure(what, RUNS, () -> actors.as(OWNER, work));
    }
}
