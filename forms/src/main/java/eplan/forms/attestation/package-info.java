/** The form for items that have none of their own: where it is recorded. */
@NullMarked
package eplan.forms.attestation;

import org.jspecify.annotations.NullMarked;
