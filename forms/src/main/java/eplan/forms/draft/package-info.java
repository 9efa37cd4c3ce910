/** What every form of an entry item does: keeps drafts, says what is missing, completes, and tells when somebody else was faster. */
@NullMarked
package eplan.forms.draft;

import org.jspecify.annotations.NullMarked;
