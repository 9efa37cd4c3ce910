package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.hiring.province.ProvincePlace.Tab;

/** Links to the page's parts; each has its own address. */
final class ProvinceTabs extends Nav {
    private static final long serialVersionUID = 1L;

    ProvinceTabs(ProvincePlace place, FiscalYear year) {
        addClassName("hiring-tabs");
        getElement().setAttribute("aria-label", Words.of("hiringprovince.tabs"));
        for (Tab tab : Tab.values()) {
            Anchor link = new Anchor(place.href(year, tab), Words.of("hiringprovince.tab." + tab));
            if (tab == place.tab()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
