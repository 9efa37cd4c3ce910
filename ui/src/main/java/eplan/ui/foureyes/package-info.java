/**
 * Four eyes on the calendar and on the years: whether they are on and the switch, and what one process owner asks for and another
 * decides.
 */
@NullMarked
package eplan.ui.foureyes;

import org.jspecify.annotations.NullMarked;
