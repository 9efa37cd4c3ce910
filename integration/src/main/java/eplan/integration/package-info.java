/** Adapters to the outside. */
@NullMarked
package eplan.integration;

import org.jspecify.annotations.NullMarked;
