/** One LAO's year: its rounds, what happened, what is due; and the page that hosts an entry form. */
@NullMarked
package eplan.ui.lao;

import org.jspecify.annotations.NullMarked;
