package eplan.cycle;

import eplan.plan.Spending;
import java.util.List;

/** Quarters that no round of the calendar asks for (ว 1353 names quarters 2 and 3 only) are recorded beside a round near them. */
final class Alongside {

    private Alongside() {}

    static List<String> of(String roundKey) {
        return switch (roundKey) {
            case "budget-q2" -> List.of(Spending.item(1));
            case "close-year" -> List.of(Spending.item(4));
            default -> List.of();
        };
    }
}
