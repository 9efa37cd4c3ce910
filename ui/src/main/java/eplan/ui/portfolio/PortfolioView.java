package eplan.ui.portfolio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import eplan.registry.Registry.DistrictView;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A province's LAOs and their analysts; the head gives them out and balances, the others read. */
@Route(PortfolioView.PATH)
@StyleSheet("context://eplan/portfolio.css")
@RolesAllowed({"ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class PortfolioView extends Page implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "portfolio";

    private final transient PortfolioFaces faces;
    private final PortfolioFilters filters = new PortfolioFilters(this::go);
    private final Div content = new Div();
    private transient PortfolioPlace place = PortfolioPlace.START;

    PortfolioView(PortfolioFaces faces) {
        this.faces = faces;
        addClassName("portfolio-view");
        content.addClassNames("portfolio", "page-pad");
        body().add(filters, content);
    }

    private void go(PortfolioPlace wanted) {
        getUI().ifPresent(ui -> ui.navigate(PortfolioView.class, wanted.parameters()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = PortfolioPlace.from(event.getLocation().getQueryParameters());
        showAll();
    }

    private void showAll() {
        List<ProvinceView> provinces = faces.registry().provinces();
        ProvinceView in = province(provinces);
        PortfolioFaces deciding = faces.toDecide();
        boolean mayDecide = deciding.mayDecide();
        PortfolioActs acts = new PortfolioActs(deciding, in.id(), this::changed);
        List<PortfolioRow> rows = faces.rows(in.id());
        List<AnalystLoad> loads = faces.loads(in.id(), rows);
        filters.show(place, provinces, in, districts(in));
        describe(in, rows.size(), loads.getFirst().laos());
        header().actions();
        if (mayDecide) {
            header().actions(new Button(Words.of("portfolio.balance"), press -> acts.balance()));
        }
        content.removeAll();
        content.add(new LoadList(loads, place.whose(), whose -> go(place.of(whose))));
        showList(rows.stream().filter(place::has).toList(), mayDecide, acts);
    }

    /** The province in the URL if the person may see it, else their own, else the first. */
    private ProvinceView province(List<ProvinceView> provinces) {
        ProvinceId own = faces.actors().current().province();
        String code = place.province();
        return provinces.stream()
                .filter(one -> code == null ? own == null || one.id().equals(own) : code.equals(one.code()))
                .findFirst()
                .orElseThrow(() -> new NotFound("province " + code));
    }

    private List<String> districts(ProvinceView in) {
        return faces.registry().districts(in.id()).stream()
                .map(DistrictView::nameTh)
                .toList();
    }

    private void describe(ProvinceView in, int laos, int nobodys) {
        String name = Words.either(in.nameTh(), in.nameEn());
        header().title(faces.analystLooks() ? Words.of("portfolio.title.own") : Words.of("portfolio.title", name));
        header().line(Words.of("portfolio.line", laos, nobodys));
    }

    private void showList(List<PortfolioRow> shown, boolean mayDecide, PortfolioActs acts) {
        if (shown.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.FILTER,
                    Words.of("board.nothing"),
                    Words.of("portfolio.nothing.why"),
                    new Button(Words.of("inbox.clear"), press -> go(place.unfiltered()))));
        } else {
            content.add(new PortfolioList(shown, mayDecide, acts));
        }
    }

    private void changed() {
        showAll();
        refreshFrame();
    }
}
