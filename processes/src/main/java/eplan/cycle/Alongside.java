package eplan.cycle;

import eplan.plan.Closings;
import eplan.plan.Spending;
import eplan.timeline.RoundView;
import java.util.List;
import java.util.stream.Stream;

/**
 * Quarters that no round of the calendar asks for (ว 1353 names quarters 2 and 3 only) are recorded beside what is near them, in
 * whichever round headquarters ask for that.
 */
final class Alongside {

    private Alongside() {}

    static List<String> of(RoundView round) {
        return Stream.concat(
                        beside(round, Spending.item(2), Spending.item(1)),
                        beside(round, Closings.YEAR, Spending.item(4)))
                .toList();
    }

    private static Stream<String> beside(RoundView round, String asked, String quarter) {
        return round.items().contains(asked) && !round.items().contains(quarter) ? Stream.of(quarter) : Stream.empty();
    }
}
