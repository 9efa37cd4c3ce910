/** The files beside a record: what there is, adding and taking away. */
@NullMarked
package eplan.forms.attach;

import org.jspecify.annotations.NullMarked;
