/** Pieces that several screens of a case share: words, acts with their refusals, forms for chasing and verifying. */
@NullMarked
package eplan.ui.casework;

import org.jspecify.annotations.NullMarked;
