/** Texts for people: the bundles of every module merged, and the language each person reads. */
@NullMarked
package eplan.ui.i18n;

import org.jspecify.annotations.NullMarked;
