/** What LAOs record: the data behind each entry item. Uses shared, people, audit and registry. */
@NullMarked
package eplan.plan;

import org.jspecify.annotations.NullMarked;
