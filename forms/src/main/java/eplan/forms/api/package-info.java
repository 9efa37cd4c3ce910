/** The face of the forms: a Vaadin form for each entry item, found by its form key. */
@NullMarked
@NamedInterface("api")
package eplan.forms.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
