package eplan.bench;

import eplan.e2e.Browser;
import eplan.e2e.RunningApplication;
import eplan.shared.Baht;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * The form of a three-year plan of 2,000 projects in Chromium, before the built application on its own database: from the
 * address to the first row, from a key in a cell to what is kept, from the words looked for to the rows found.
 */
final class GridBench {

    private static final int RUNS = 20;
    private static final String CLERK = "phuket.lao1";

    private final GridBenchPage page;
    private BigDecimal planned = SheetsBenchPlan.planned();

    private GridBench(GridBenchPage page) {
        this.page = page;
    }

    public static void main(String[] args) throws Exception {
        BenchApplication.machine();
        Path data = Files.createTempDirectory("eplan-bench");
        try (var application = RunningApplication.start(data, "--eplan.embedded.provinces=83");
                var browser = Browser.open(application.address())) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            new GridBench(new GridBenchPage(browser.signedIn(CLERK, application.password(CLERK)))).run();
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    private void run() throws IOException {
        page.recordVision();
        byte[] file = GridBenchFile.filled(page.template());
        page.beginImport();
        double tried = Times.once(() -> page.tryImport(file)) / 1e9;
        double taken = Times.once(page::takeImport) / 1e9;
        page.endImport();
        System.out.printf(
                "import of %d projects: %.1f s from the file chosen to the dry run's outcome, %.1f s to keep it, 1 run%n",
                SheetsBenchPlan.ROWS, tried, taken);
        Times.measure("from the address to the first row", RUNS, page::open);
        byTab();
        byEnter();
        find();
    }

    /** Tab keeps the cell; Enter then leads to the next row. */
    private void byTab() {
        long[] kept = new long[RUNS];
        long[] next = new long[RUNS];
        page.edit(shown(0));
        for (int i = 0; i < RUNS; i++) {
            String total = typeOneMore(i);
            kept[i] = Times.once(() -> {
                page.press("Tab");
                page.figure(total);
            });
            String below = shown(i + 1);
            next[i] = Times.once(() -> {
                page.press("Enter");
                page.typesIn(below);
            });
        }
        Times.print("from Tab in a cell to kept, with new totals", kept);
        Times.print("from Enter to typing in the next row", next);
    }

    /** Enter keeps the cell and leads to the next row; it goes on in the row where {@link #byTab} ended. */
    private void byEnter() {
        String first = typeOneMore(RUNS);
        page.press("Enter");
        if (!page.figureSoon(first)) {
            System.out.println("NOT MEASURED: what was typed is not kept when Enter ends it");
            planned = planned.subtract(BigDecimal.ONE);
            return;
        }
        page.typesIn(shown(RUNS + 1));
        long[] kept = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            int row = RUNS + 1 + i;
            String total = typeOneMore(row);
            kept[i] = Times.once(() -> {
                page.press("Enter");
                page.figure(total);
            });
            page.typesIn(shown(row + 1));
        }
        Times.print("from Enter in a cell to kept, with new totals", kept);
    }

    /** @return the total of the first year when it is kept */
    private String typeOneMore(int row) {
        page.type(SheetsBenchPlan.budget(row).add(BigDecimal.ONE).toPlainString());
        planned = planned.add(BigDecimal.ONE);
        return Baht.format(planned);
    }

    private static String shown(int row) {
        return Baht.format(SheetsBenchPlan.budget(row));
    }

    /** Rows far down, which the grid has not read yet; then all again. */
    private void find() {
        page.open();
        long[] found = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            String road = SheetsBenchPlan.road(500 + 61 * i);
            found[i] = Times.once(() -> {
                page.find(road);
                page.figure("1");
                page.cell(road);
            });
            page.find("");
            page.figure(Integer.toString(SheetsBenchPlan.ROWS));
        }
        Times.print("from words typed to the rows found (0.4 s pause)", found);
    }
}
