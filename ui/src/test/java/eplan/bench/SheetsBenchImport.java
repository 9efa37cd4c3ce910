package eplan.bench;

import eplan.plan.EntryRecords;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.EntrySheets.Totals;
import eplan.plan.Projects;
import eplan.plan.SheetImport;
import eplan.plan.SheetImport.Plan;
import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Line;
import eplan.plan.Spreadsheets.Table;
import eplan.plan.VisionStrategies;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** An LAO's plan out of a file: looked at first, then kept as a whole; the plain way keeps row by row. */
final class SheetsBenchImport {

    /** In nanoseconds. */
    record Took(long read, long check, long write) {
        long all() {
            return read + check + write;
        }
    }

    private final VisionStrategies visions;
    private final EntryRecords records;
    private final EntrySheets sheets;
    private final SheetImport imports;
    private final Spreadsheets spreadsheets;

    SheetsBenchImport(ApplicationContext context) {
        visions = context.getBean(VisionStrategies.class);
        records = context.getBean(EntryRecords.class);
        sheets = context.getBean(EntrySheets.class);
        imports = context.getBean(SheetImport.class);
        spreadsheets = context.getBean(Spreadsheets.class);
    }

    /** What the projects hang on. */
    void prepare(BenchLao lao) {
        lao.staffDoes(() -> visions.saveDraft(lao.vision(), SheetsBenchPlan.vision(), 0));
    }

    /** Made from the product's own export. */
    byte[] file(BenchLao lao) {
        return lao.asStaff(
                () -> spreadsheets.xlsx(table(lao), SheetsBenchPlan.rows(sheets.options(lao.plan(), Projects.SHEET))));
    }

    private Table table(BenchLao lao) {
        return SheetsBenchPlan.table(lao.plan(), sheets.options(lao.plan(), Projects.SHEET));
    }

    Took ours(BenchLao lao) {
        byte[] file = file(lao);
        Took took = lao.asStaff(() -> {
            long start = System.nanoTime();
            List<Line> lines = spreadsheets.read(file, "plan.xlsx", table(lao));
            long read = System.nanoTime();
            Plan plan = imports.plan(lao.plan(), Projects.SHEET, lines);
            long checked = System.nanoTime();
            sheets.save(lao.plan(), plan.edits(), null);
            return new Took(read - start, checked - read, System.nanoTime() - checked);
        });
        mustBeThere(lao);
        return took;
    }

    /** Each row in a transaction of its own, with the checks that every change runs. @return nanoseconds of keeping alone */
    long plain(BenchLao lao) {
        byte[] file = file(lao);
        long took = lao.asStaff(() -> {
            List<Line> lines = spreadsheets.read(file, "plan.xlsx", table(lao));
            List<RowEdit> edits =
                    imports.plan(lao.plan(), Projects.SHEET, lines).edits();
            return Times.once(() -> edits.forEach(edit -> sheets.save(lao.plan(), List.of(edit), null)));
        });
        mustBeThere(lao);
        return took;
    }

    /** All rows with their sums, and nothing that the checks find but that the plan is not promoted yet. */
    private void mustBeThere(BenchLao lao) {
        Totals totals = lao.asStaff(() -> sheets.totals(lao.plan(), Projects.SHEET, Filter.ALL));
        int problems = lao.asStaff(() -> records.problems(lao.plan())).size();
        if (totals.count() != SheetsBenchPlan.ROWS
                || totals.sum(Projects.BUDGET1).compareTo(SheetsBenchPlan.planned()) != 0
                || problems != 1) {
            throw new IllegalStateException("not what was in the file: " + totals + ", " + problems + " problems");
        }
    }
}
