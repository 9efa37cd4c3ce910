package eplan.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One place in the navigation.
 *
 * @param order smaller comes first; the first four are the bottom bar of a phone
 * @param textKey message key of its name
 * @param path of the view, without a leading slash; empty for home
 * @param count what the badge shows, asked for on each navigation; null for none
 * @param urgent whether the badge is red
 */
public record NavEntry(
        double order,
        String textKey,
        String path,
        VaadinIcon icon,
        @Nullable LongSupplier count,
        boolean urgent) {

    public NavEntry(double order, String textKey, String path, VaadinIcon icon) {
        this(order, textKey, path, icon, null, false);
    }
}
