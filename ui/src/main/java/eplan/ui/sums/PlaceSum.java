package eplan.ui.sums;

import eplan.plan.Money;
import org.jspecify.annotations.Nullable;

/**
 * A province or an LAO with its sums.
 *
 * @param href where its name leads; null when it leads nowhere
 */
record PlaceSum(String name, @Nullable String href, Money money) {}
