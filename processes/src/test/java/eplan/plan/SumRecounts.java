package eplan.plan;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Lets measurements of other modules count sums anew, as a save does. */
public final class SumRecounts {

    private SumRecounts() {}

    public static void of(ApplicationContext context, List<LaoId> laos, FiscalYear year) {
        context.getBean(SumTable.class).recount(laos, year);
    }
}
