/** Messages about a case, notifications. Uses shared, people, audit, registry, timeline, cycle, hiring and inbox. */
@NullMarked
package eplan.correspondence;

import org.jspecify.annotations.NullMarked;
