/** Fiscal years, rounds, deadlines, holidays and working days, and moving a date. Uses shared, people, audit and registry. */
@NullMarked
package eplan.timeline;

import org.jspecify.annotations.NullMarked;
