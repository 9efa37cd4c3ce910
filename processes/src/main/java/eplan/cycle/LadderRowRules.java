package eplan.cycle;

import eplan.cycle.LadderProblem.What;
import eplan.timeline.RoundKind;
import java.util.ArrayList;
import java.util.List;

/** What can be said of one row of a ladder alone. */
final class LadderRowRules {

    private static final int FIRST_DAY = -60;
    private static final int LAST_DAY = 250;

    private LadderRowRules() {}

    static List<LadderProblem> problems(int number, LadderRow row) {
        List<LadderProblem> all = new ArrayList<>();
        int days = row.workingDays();
        Rung.Name rung = row.rung();
        if (days < FIRST_DAY || days > LAST_DAY) {
            all.add(problem(What.DAYS, number, row));
        }
        if (!rung.audiences().contains(row.audience())) {
            all.add(problem(What.AUDIENCE, number, row));
        }
        if (rung == Rung.Name.REMINDER && days >= 0) {
            all.add(problem(What.REMINDER_AFTER, number, row));
        }
        if (rung.level() && days < 0) {
            all.add(problem(What.LEVEL_BEFORE, number, row));
        }
        if (rung == Rung.Name.ON_BEHALF && row.kind() == RoundKind.VERIFYING) {
            all.add(problem(What.OWN_ROUND, number, row));
        }
        if (rung == Rung.Name.ON_BEHALF && row.kind() == RoundKind.HIRING) {
            all.add(problem(What.NOTHING_TO_ENTER, number, row));
        }
        if (row.late() != null && row.kind() == RoundKind.HIRING) {
            all.add(problem(What.NO_RECORD, number, row));
        }
        return all;
    }

    private static LadderProblem problem(What what, int number, LadderRow row) {
        return new LadderProblem(what, List.of(number), row.kind(), row.late(), row.setting(), row.rung());
    }
}
