package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a new edition of the plan takes from projects that the year's budget law has money for. The law stands until it is
 * changed itself, so this blocks nothing and wants a word (ว 1353 rows 2 and 3: the ordinance follows the promoted plan;
 * issue 3 "Checks": approved ≤ planned, with transfers).
 */
final class PlanFundingRules {

    private PlanFundingRules() {}

    /**
     * A project of the promoted plan that has lines in the year's ordinance.
     *
     * @param project the same over all editions
     * @param name its code and name, as promoted
     * @param lines codes and names of its lines
     * @param planned for the year in the promoted plan, in baht
     * @param approved of its lines now, with additions and transfers, in baht
     */
    record Funded(long project, String name, String lines, BigDecimal planned, BigDecimal approved) {}

    /**
     * Where the edition changes nothing nothing is said: a line that was moved above the plan was explained as such.
     *
     * @param rows the edition's projects
     * @param projectOf row to the project it is, over all editions
     */
    static List<Problem> of(List<Row> rows, Map<Long, Long> projectOf, List<Funded> funded) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            long row = rows.get(i).id();
            places.put(projectOf.getOrDefault(row, row), i);
        }
        List<Problem> found = SheetRules.list();
        for (Funded one : funded) {
            Integer place = places.get(one.project());
            if (one.approved().signum() > 0 && place == null) {
                found.add(withdrawn(one));
            } else if (place != null) {
                cut(found, one, rows.get(place), place + 1);
            }
        }
        return List.copyOf(found);
    }

    private static Problem withdrawn(Funded one) {
        return Problem.warning(
                Projects.SHEET.key() + ":withdrawn-" + one.project(),
                "problem.plan.funded-withdrawn",
                one.name(),
                one.approved(),
                one.lines());
    }

    private static void cut(List<Problem> found, Funded one, Row row, int position) {
        BigDecimal now = row.amount(Projects.BUDGET1);
        if (now.compareTo(one.planned()) < 0 && now.compareTo(one.approved()) < 0) {
            found.add(Problem.warning(
                    Projects.SHEET.field(row.id(), Projects.BUDGET1),
                    "problem.plan.funded-cut",
                    position,
                    now,
                    one.approved(),
                    one.lines()));
        }
    }
}
