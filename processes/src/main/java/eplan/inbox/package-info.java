/**
 * Work items across all processes: the list people work from. Uses shared, people, audit, registry, timeline, cycle, hiring and the
 * engine's SPI.
 */
@NullMarked
package eplan.inbox;

import org.jspecify.annotations.NullMarked;
