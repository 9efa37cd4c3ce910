/**
 * The hiring cycle at headquarters: the nation's matrix, risks, headcounts, the budget, documents, decisions and later dates.
 * Uses casework; the pages of scores use its tables and fields.
 */
@NullMarked
package eplan.ui.hiring.hq;

import org.jspecify.annotations.NullMarked;
