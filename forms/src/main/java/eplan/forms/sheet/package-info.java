/**
 * The form of every item that is made of sheets: fields and grids that are edited in place, pasted into, imported and
 * exported, with what the checks find beside the cells.
 */
@NullMarked
package eplan.forms.sheet;

import org.jspecify.annotations.NullMarked;
