/** The daily and weekly check of what LAOs record, who did it when, and rounds that are likely late. */
@NullMarked
package eplan.ui.checks;

import org.jspecify.annotations.NullMarked;
