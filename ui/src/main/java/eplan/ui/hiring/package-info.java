/**
 * The analyst hiring cycle on screen: addresses of its pages, and the pieces that they share. Provinces, contracts, steps, scores and
 * headquarters have packages of their own.
 */
@NullMarked
package eplan.ui.hiring;

import org.jspecify.annotations.NullMarked;
