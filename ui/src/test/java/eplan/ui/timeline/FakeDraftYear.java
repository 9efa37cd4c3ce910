package eplan.ui.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.StaleForm;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.Shift;
import eplan.timeline.YearDrafts;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.YearState;
import eplan.ui.testing.FakeTimelines;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** FY2554 as a draft; remembers what its plan was changed to. */
final class FakeDraftYear {

    final List<RoundPlan> kept = new ArrayList<>();

    /** What changing it ends in. */
    @Nullable
    RuntimeException fails;

    YearDrafts face() {
        return (YearDrafts) Proxy.newProxyInstance(
                YearDrafts.class.getClassLoader(),
                new Class<?>[] {YearDrafts.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "years" -> List.of(FakeTimelines.YEAR);
                    case "state" -> new YearState((FiscalYear) args[0], false, null, false, null, null);
                    case "plan" -> plan();
                    case "change" -> change((Long) args[1], (RoundPlan) args[2]);
                    case "toString" -> "FakeDraftYear";
                    case "hashCode" -> 1;
                    case "equals" -> proxy == args[0];
                    default -> throw new UnsupportedOperationException(method.toString());
                });
    }

    private @Nullable Object change(long version, RoundPlan plan) {
        if (fails != null) {
            throw fails;
        }
        if (version != plan().version()) {
            throw new StaleForm("round");
        }
        kept.add(plan);
        return null;
    }

    private RoundPlan plan() {
        return kept.isEmpty() ? drafted() : kept.getLast();
    }

    private static RoundPlan drafted() {
        return new RoundPlan(
                3,
                "แผนพัฒนา 3 ปี",
                "Three-year plan",
                "แผน",
                "Plan",
                RoundKind.RECORDING,
                Responsible.LAO,
                FakeTimelines.YEAR,
                LocalDate.of(2010, 11, 1),
                LocalDate.of(2011, 2, 28),
                null,
                Shift.NONE,
                null,
                List.of("vision-strategy", "three-year-plan"),
                "ว 1353 ที่ 2");
    }
}
