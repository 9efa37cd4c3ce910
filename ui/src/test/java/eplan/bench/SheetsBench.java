package eplan.bench;

import eplan.bench.SheetsBenchImport.Took;
import eplan.cycle.YearOpening;
import eplan.people.Actors;
import eplan.plan.Row;
import eplan.registry.RegistrySetup;
import eplan.shared.LaoId;
import eplan.testing.SettableClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A three-year plan of 2,000 projects: its import from XLSX into an empty plan, beside keeping row by row; then one typed
 * cell and what the form asks after it; and what the form reads when it opens.
 */
final class SheetsBench {

    private static final int WARM_UPS = 2;
    private static final int IMPORTS = 10;
    private static final int CELLS = 100;
    private static final int OPENINGS = 20;
    /** Without a divisor in common with the number of rows: each row comes once. */
    private static final int STRIDE = 97;

    private final EmbeddedPostgres server;
    private final ConfigurableApplicationContext context;
    private final SheetsBenchImport imports;
    private final List<BenchLao> laos;

    private SheetsBench(EmbeddedPostgres server, ConfigurableApplicationContext context) {
        this.server = server;
        this.context = context;
        imports = new SheetsBenchImport(context);
        laos = opened(context);
    }

    /** One LAO for each import, one for the plain way. */
    private static List<BenchLao> opened(ConfigurableApplicationContext context) {
        Actors actors = context.getBean(Actors.class);
        context.getBean(SettableClock.class).set(SheetsBenchPlan.YEAR.first());
        actors.asSystem(() -> {
            context.getBean(RegistrySetup.class).loadShipped();
            context.getBean(YearOpening.class).open(SheetsBenchPlan.YEAR, Set.of("30"));
            return true;
        });
        return context.getBean(JdbcClient.class)
                .sql("select lao_id from eplan.lao_year where fiscal_year = ? order by lao_id limit ?")
                .params(SheetsBenchPlan.YEAR.be(), WARM_UPS + IMPORTS + 1)
                .query((row, n) -> new BenchLao(actors, new LaoId(row.getLong(1))))
                .list();
    }

    public static void main(String[] args) throws Exception {
        BenchApplication.machine();
        try (var server = BenchApplication.server();
                var context = BenchApplication.start(server)) {
            new SheetsBench(server, context).run();
        }
        System.exit(0);
    }

    private void run() throws SQLException {
        laos.forEach(imports::prepare);
        BenchApplication.settle(server, "postgres");
        System.out.printf(
                "a file of %d projects: %d KiB%n", SheetsBenchPlan.ROWS, imports.file(laos.getFirst()).length / 1024);
        compare(imported());
        BenchApplication.settle(server, "postgres");
        BenchLao lao = laos.get(WARM_UPS);
        type(lao);
        measure(lao, "what the form reads when it opens", OPENINGS, new SheetsBenchForm(context, lao)::open);
    }

    /** @return the p95 of keeping all rows, in milliseconds */
    private double imported() {
        for (int i = 0; i < WARM_UPS; i++) {
            System.out.printf(
                    "import %d, to warm up: %.1f s%n",
                    i + 1, imports.ours(laos.get(i)).all() / 1e9);
        }
        List<Took> took = laos.subList(WARM_UPS, WARM_UPS + IMPORTS).stream()
                .map(imports::ours)
                .toList();
        print("import: reading the file", took, Took::read);
        print("import: checking every cell (dry run)", took, Took::check);
        double write = print("import: keeping all rows", took, Took::write);
        print("import in all (asked: under 10,000 ms)", took, Took::all);
        return write;
    }

    private static double print(String what, List<Took> took, ToLongFunction<Took> part) {
        return Times.print(what, took.stream().mapToLong(part).toArray());
    }

    private void compare(double ours) {
        double plain = imports.plain(laos.getLast()) / 1e6;
        System.out.printf(
                "plain, each row kept by itself: %.1f ms for all %d rows, 1 run%n", plain, SheetsBenchPlan.ROWS);
        System.out.printf("same rows and sums; keeping them together is %.1f times as fast%n", plain / ours);
    }

    private void type(BenchLao lao) {
        SheetsBenchForm form = new SheetsBenchForm(context, lao);
        List<Row> rows = lao.asStaff(form::all);
        int[] typed = {0};
        Runnable keep = () -> form.keep(rows.get(typed[0]++ * STRIDE % rows.size()));
        measure(lao, "one typed cell is kept", CELLS, keep);
        measure(lao, "what the form reads after it", CELLS, form::afterCell);
        measure(lao, "both", CELLS, () -> {
            keep.run();
            form.afterCell();
        });
        measure(lao, "the findings, if they were asked for again", CELLS, form::check);
        measure(lao, "Enter, on to the next row", CELLS, () -> form.goOnTo(rows.get(typed[0] % rows.size())));
    }

    private static void measure(BenchLao lao, String what, int runs, Runnable work) {
        Times.measure(what, runs, () -> lao.staffDoes(work));
    }
}
