/** The registry of LAOs at headquarters: import with a check first. */
@NullMarked
package eplan.ui.registry;

import org.jspecify.annotations.NullMarked;
