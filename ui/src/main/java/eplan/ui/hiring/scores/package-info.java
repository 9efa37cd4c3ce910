/** System scores at headquarters: how they are spread, the rules behind them, the province's criteria, outages and objections. */
@NullMarked
package eplan.ui.hiring.scores;

import org.jspecify.annotations.NullMarked;
