/** What the health check of the application tells about its own work. */
@NullMarked
package eplan.ui.health;

import org.jspecify.annotations.NullMarked;
