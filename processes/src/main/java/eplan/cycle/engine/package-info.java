/** The cycle's processes in the engine: the workflow port, and one small bean for each service task of the models. */
@NullMarked
package eplan.cycle.engine;

import org.jspecify.annotations.NullMarked;
