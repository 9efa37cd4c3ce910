/** Messages about a case, notifications. Uses shared, people, audit, registry, timeline, cycle and inbox. */
@NullMarked
package eplan.correspondence;

import org.jspecify.annotations.NullMarked;
