/** Provinces, districts and LAOs with effective dates, and their import. Uses shared, people and audit. */
@NullMarked
package eplan.registry;

import org.jspecify.annotations.NullMarked;
