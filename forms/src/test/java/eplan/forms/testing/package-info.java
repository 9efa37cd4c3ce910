/** Forms without a browser, on the real services and a real PostgreSQL. */
@NullMarked
package eplan.forms.testing;

import org.jspecify.annotations.NullMarked;
