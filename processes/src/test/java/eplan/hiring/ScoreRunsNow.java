package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;

/** Lets measurements of other modules compute scores here and now, as the loop does each second, and in other orders. */
public final class ScoreRunsNow {

    private ScoreRunsNow() {}

    /** What waits to be computed. */
    public static void waiting(ApplicationContext context) {
        context.getBean(ScoreRun.class).runWaiting();
    }

    /** The year's scores anew. @param chunk analysts in one transaction */
    public static void anew(
            ApplicationContext context, FiscalYear year, UnaryOperator<List<AccountId>> order, int chunk) {
        context.getBean(ScoreRun.class).compute(year, order, chunk);
    }
}
