package eplan.ui.hiring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import eplan.shared.FiscalYear;
import eplan.ui.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * One of headquarters' screens: on top what chooses the year, the part and what narrows it, below it the part. All of that the URL
 * holds.
 *
 * @param <P> what is shown, as the URL says it
 */
public abstract class YearPage<P extends YearPage.Place> extends Page implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    /** What is shown. */
    public interface Place {

        /** The hiring year; null for the one that the screen chooses. */
        @Nullable
        FiscalYear year();

        QueryParameters parameters();
    }

    private final transient HqFaces faces;
    private final Div content = new Div();
    private transient P place;

    /** @param start what is shown until the URL was read */
    protected YearPage(HqFaces faces, P start) {
        this.faces = faces;
        this.place = start;
        content.addClassNames("hq-parts", "page-pad");
    }

    /** Puts what chooses above the part. */
    protected final void choosers(Component... above) {
        body().add(above);
        body().add(content);
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        place = read(event.getLocation().getQueryParameters());
        showAll();
    }

    private void showAll() {
        YearChoice choice = YearChoice.of(faces.years().years(), faces.clock().today(), place.year());
        Component part = part(place, choice);
        content.removeAll();
        content.add(part);
    }

    protected abstract P read(QueryParameters url);

    /**
     * Says above where the person is.
     *
     * @param place as the URL says it
     * @param choice with the year that is shown
     * @return the part that is shown there
     */
    protected abstract Component part(P place, YearChoice choice);

    /** Another place is wanted. */
    protected final void go(P there) {
        getUI().ifPresent(ui -> ui.navigate(getClass(), there.parameters()));
    }

    /** Something was done: asks again for all that is shown. */
    protected final void changed() {
        showAll();
        refreshFrame();
    }
}
