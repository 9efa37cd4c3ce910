/** What the browser may ask for before and after sign-in, and what a failed sign-in says. */
@NullMarked
package eplan.ui.security;

import org.jspecify.annotations.NullMarked;
