/**
 * The frame around every screen: navigation by role, page header, sign-in. A screen extends {@link eplan.ui.shell.Page};
 * it appears in the navigation by Vaadin's {@code @Menu} (its title is a text key) or by a {@link
 * eplan.ui.shell.NavEntries} bean.
 */
@NullMarked
package eplan.ui.shell;

import org.jspecify.annotations.NullMarked;
