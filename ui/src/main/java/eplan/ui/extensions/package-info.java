/**
 * Later dates (ขยายเวลา) on the screen: the part of a case that asks, endorses and decides, and the page of all that waits.
 * Uses casework; the pages of a case and of the inbox show its {@link eplan.ui.extensions.ExtensionPart}.
 */
@NullMarked
package eplan.ui.extensions;

import org.jspecify.annotations.NullMarked;
