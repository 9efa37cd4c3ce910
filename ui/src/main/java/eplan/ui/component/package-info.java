/** Components that every screen uses: states, levels, rounds, events, diagrams, messages. They ask no service. */
@NullMarked
package eplan.ui.component;

import org.jspecify.annotations.NullMarked;
