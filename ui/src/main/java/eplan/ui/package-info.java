/** The shell: sign-in, layout and the screens. */
@NullMarked
package eplan.ui;

import org.jspecify.annotations.NullMarked;
