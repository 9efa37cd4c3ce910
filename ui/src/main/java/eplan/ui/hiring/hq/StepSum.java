package eplan.ui.hiring.hq;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringYears.Cell;
import eplan.hiring.HiringYears.Row;
import eplan.hiring.StepKind;
import java.util.List;

/**
 * How far the nation is with one step.
 *
 * @param late provinces in which it is overdue
 * @param open steps that are open, those that are overdue among them
 * @param done steps that are done
 */
record StepSum(int late, int open, int done) {

    static StepSum of(StepKind kind, List<Row> rows) {
        int late = 0;
        int open = 0;
        int done = 0;
        for (Row row : rows) {
            Cell cell = row.cells().get(kind);
            if (cell != null) {
                late += cell.standing().late() ? 1 : 0;
                open += kind.ofContract() ? cell.open() : one(open(cell));
                done += kind.ofContract() ? cell.done() : one(done(cell));
            }
        }
        return new StepSum(late, open, done);
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }

    private static boolean done(Cell cell) {
        return cell.standing() == RoundStanding.ON_TIME || cell.standing() == RoundStanding.LATE;
    }

    /** Opened, and neither done nor given up. */
    private static boolean open(Cell cell) {
        return cell.step() != null
                && switch (cell.standing()) {
                    case UNTOUCHED, STARTED, VERIFYING, RETURNED, EXTENDED, OVERDUE, FAR_OVERDUE -> true;
                    case NOT_OPEN, ON_TIME, LATE, NOT_RECEIVED, RETIRED -> false;
                };
    }

    /** Whether the row is shown: its province is looked for, and something of it presses where only that is shown. */
    static boolean shows(HqPlace place, Row row) {
        return place.names(row.code(), row.provinceTh(), row.provinceEn()) && (!place.only() || late(place, row));
    }

    private static boolean late(HqPlace place, Row row) {
        return row.cells().entrySet().stream()
                .anyMatch(one -> (place.step() == null || place.step() == one.getKey())
                        && one.getValue().standing().late());
    }
}
