/** The form for vision, missions, strategies and their guidelines. */
@NullMarked
package eplan.forms.vision;

import org.jspecify.annotations.NullMarked;
