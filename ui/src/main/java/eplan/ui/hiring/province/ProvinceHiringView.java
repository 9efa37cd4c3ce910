package eplan.ui.hiring.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eplan.hiring.HiringYears.Year;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.component.TabLinks;
import eplan.ui.filters.FilterSelect;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.province.ProvincePlace.Tab;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One province's hiring year: where it stands and what is next, and each of its forms. What lies outside the reader's scope is not found. */
@Route("hiring/province/:code([0-9]{2})")
@StyleSheet("context://eplan/hiring-pages.css")
@RolesAllowed({"PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class ProvinceHiringView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient ProvinceHiringFaces faces;
    private transient ProvincePlace place = new ProvincePlace("00", null, Tab.YEAR);

    ProvinceHiringView(ProvinceHiringFaces faces) {
        this.faces = faces;
        addClassName("hiring-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = ProvincePlace.from(
                event.getRouteParameters(), event.getLocation().getQueryParameters());
        read();
    }

    private void read() {
        ProvinceView province = faces.province(place.code());
        List<FiscalYear> years = faces.years().years();
        FiscalYear year = place.yearOf(years);
        header().title(Words.of("hiringprovince.title", Words.either(province.nameTh(), province.nameEn())));
        if (year == null) {
            show(new EmptyState(
                    VaadinIcon.HANDSHAKE, Words.of("hiringprovince.none"), Words.of("hiringprovince.none.why")));
            return;
        }
        header().line(Words.of("hiringprovince.line", year.toString()));
        if (faces.reader().role().ofHeadquarters()) {
            Anchor nation = new Anchor(HiringLinks.hq(year, "matrix"), Words.of("hiringprovince.nation"));
            nation.addClassName("button-link");
            header().actions(nation);
        }
        Div main = new Div(faces.yearOf(year, province)
                .map(known -> part(province, known))
                .orElseGet(() -> new EmptyState(
                        VaadinIcon.HANDSHAKE,
                        Words.of("hiringprovince.notopen", year.toString()),
                        Words.of("hiringprovince.notopen.why"))));
        main.addClassNames("hiring-main", "page-pad");
        show(bar(years, year), main);
    }

    private Div bar(List<FiscalYear> years, FiscalYear year) {
        FilterSelect<FiscalYear> select = new FilterSelect<FiscalYear>(
                        Words.of("hiringpage.year"), FiscalYear::toString, this::choose)
                .choices(years);
        select.show(year);
        TabLinks tabs = new TabLinks("hiring-tabs", Words.of("hiringprovince.tabs"));
        tabs.show(place.tab(), tab -> Words.of("hiringprovince.tab." + tab), tab -> place.href(year, tab));
        Div bar = new Div(select, tabs);
        bar.addClassNames("filters", "hiring-bar");
        return bar;
    }

    private void choose(@Nullable FiscalYear year) {
        ProvincePlace next = place.in(year);
        getUI().ifPresent(ui -> ui.navigate(ProvinceHiringView.class, next.route(), next.query()));
    }

    private Component part(ProvinceView province, Year year) {
        InProvince here = new InProvince(faces, province, year.year(), this::changed);
        return switch (place.tab()) {
            case YEAR -> new YearPart(here, year);
            case REQUEST -> new RequestPart(here);
            case EVALUATION -> new EvaluationPart(here);
            case APPROVAL -> new ApprovalPart(here);
            case CONTRACTS -> new ContractsPart(here);
            case INSTALMENTS -> new InstalmentsPart(here);
        };
    }

    private void changed() {
        read();
        refreshFrame();
    }
}
