/** The hiring cycle's processes in the engine: the workflow ports, and one small bean for each service task of the models. */
@NullMarked
package eplan.hiring.engine;

import org.jspecify.annotations.NullMarked;
