/** LaoYear, EntryRound, on-behalf entry, escalations and chase notes. Uses every context but inbox. */
@NullMarked
package eplan.cycle;

import org.jspecify.annotations.NullMarked;
