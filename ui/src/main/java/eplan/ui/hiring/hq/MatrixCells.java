package eplan.ui.hiring.hq;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringYears.Cell;
import eplan.hiring.HiringYears.Row;
import eplan.hiring.StepKind;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.ui.casework.Words;
import eplan.ui.component.StandingCell.Drawn;
import eplan.ui.hiring.HiringLinks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How the matrix says its cells. */
final class MatrixCells {

    private final FiscalYear year;
    /** Worded once, not for each of hundreds of cells. */
    private final Map<RoundStanding, Drawn> looks = new EnumMap<>(RoundStanding.class);

    MatrixCells(FiscalYear year) {
        this.year = year;
        for (RoundStanding standing : RoundStanding.values()) {
            looks.put(standing, Drawn.of(standing));
        }
    }

    /**
     * @param more days late, or the date, and how many are open and done
     * @param says all of it for who does not see it
     */
    record Worded(Drawn look, String more, String says, String href) {}

    Worded of(Row row, StepKind kind) {
        Cell cell = row.cells().get(kind);
        String province = HiringLinks.province(row.code(), year);
        RoundStanding standing = cell == null ? RoundStanding.NOT_OPEN : cell.standing();
        Drawn look = Objects.requireNonNull(looks.get(standing));
        String more = cell == null ? "" : more(cell, kind);
        String name = Words.either(row.provinceTh(), row.provinceEn());
        String says = Words.of("hiringhq.matrix.says", name, Words.of("hiring.step." + kind), look.title(), more);
        HiringStepId step = cell == null ? null : cell.step();
        return new Worded(look, more, says, step == null ? province : HiringLinks.step(step));
    }

    private static String more(Cell cell, StepKind kind) {
        List<String> parts = new ArrayList<>();
        LocalDate due = cell.dueOn();
        if (cell.standing().late() && cell.workingDaysOverdue() > 0) {
            parts.add(Words.of("hiringhq.matrix.days", cell.workingDaysOverdue()));
        } else if (due != null && cell.standing() != RoundStanding.ON_TIME && cell.standing() != RoundStanding.LATE) {
            parts.add(Words.brief(due));
        }
        if (kind.ofContract() && cell.open() + cell.done() > 0) {
            parts.add(Words.of("hiringhq.matrix.counts", cell.done(), cell.open() + cell.done()));
        }
        return String.join(" · ", parts);
    }

    static String budget(Row row) {
        String name = Words.either(row.provinceTh(), row.provinceEn());
        LocalDate since = row.budgetOn();
        return since == null
                ? Words.of("hiringhq.budget.says.not", name)
                : Words.of("hiringhq.budget.says", name, since);
    }
}
