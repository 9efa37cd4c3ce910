package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Verdict;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Port: the decision {@code headcount.dmn}, implemented by the engine ({@code eplan.hiring.engine}). */
public interface HeadcountRule {

    /**
     * @param points of 100; null when nothing was scored
     * @param load LAOs of the province for each post
     */
    Verdict of(@Nullable BigDecimal points, BigDecimal target, BigDecimal load, int lightLoad, int heavyLoad);
}
