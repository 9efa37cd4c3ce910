/** Who is away and who stands in: arranging it, ending it, and handing on what a leaver has. */
@NullMarked
package eplan.ui.absences;

import org.jspecify.annotations.NullMarked;
