package eplan.ui.portfolio;

import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Held;
import eplan.shared.LaoId;
import org.jspecify.annotations.Nullable;

/** An LAO with its analyst and its open pieces of work. */
record PortfolioRow(Held held, int open) {

    LaoId lao() {
        return held.lao();
    }

    @Nullable
    Analyst analyst() {
        return held.analyst();
    }
}
