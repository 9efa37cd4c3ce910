package eplan.ui.processes;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import eplan.cycle.ProcessFigures.Model;
import eplan.cycle.StuckCases.Running;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.component.TabLinks;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The processes as they run: the models with what stands at each step, their versions, and the way to failed work. */
@Route(ProcessesView.PATH)
@StyleSheet("context://eplan/processes.css")
@RolesAllowed({"HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class ProcessesView extends Page implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "processes";

    private final transient ProcessesFaces faces;
    private final TabLinks tabs = new TabLinks("process-tabs", Words.of("processes.tabs"));
    private final FigureFilters filters = new FigureFilters(this::go);
    private final Div content = new Div();

    ProcessesView(ProcessesFaces faces) {
        this.faces = faces;
        addClassName("processes-view");
        content.addClassNames("processes", "page-pad");
        header().title(Words.of("processes.title"));
        body().add(tabs, filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ProcessesPlace place = ProcessesPlace.from(event.getLocation().getQueryParameters());
        showTabs(place.tab());
        filters.setVisible(place.tab() == ProcessTab.FIGURES);
        content.removeAll();
        switch (place.tab()) {
            case FIGURES -> showFigures(place);
            case VERSIONS -> content.add(new VersionsPart(faces));
        }
    }

    /** The parts, and the failed work with how much there is of it. */
    private void showTabs(ProcessTab shown) {
        Running work = faces.stuck().running();
        tabs.show(shown, tab -> Words.of("processes.tab." + tab), ProcessTab::href);
        tabs.add(new Anchor("failures", Words.of("processes.failures", work.dueNow(), work.failed())));
    }

    private void showFigures(ProcessesPlace place) {
        List<Model> models = faces.figures().models();
        List<FiscalYear> years = faces.timelines().years();
        if (models.isEmpty() || years.isEmpty()) {
            filters.setVisible(false);
            content.add(new EmptyState(VaadinIcon.SITEMAP, Words.of("processes.none"), Words.of("processes.none.why")));
            return;
        }
        Model model = model(models, place.model());
        FiscalYear year = year(years, place.year());
        List<ProvinceView> provinces = faces.registry().provinces();
        filters.show(place.of(model.id()).inYear(year), models, years, provinces);
        content.add(new FiguresPart(faces, model, new Wanted(model.id(), year, province(provinces, place.province()))));
    }

    private static Model model(List<Model> models, @Nullable String asked) {
        return models.stream().filter(one -> one.id().equals(asked)).findFirst().orElse(models.getFirst());
    }

    private FiscalYear year(List<FiscalYear> years, @Nullable FiscalYear asked) {
        if (asked != null && years.contains(asked)) {
            return asked;
        }
        FiscalYear current = FiscalYear.of(faces.clock().today());
        return years.contains(current) ? current : years.getLast();
    }

    private static @Nullable ProvinceId province(List<ProvinceView> provinces, @Nullable String code) {
        return code == null
                ? null
                : provinces.stream()
                        .filter(one -> one.code().equals(code))
                        .map(ProvinceView::id)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("province " + code));
    }

    private void go(ProcessesPlace there) {
        getUI().ifPresent(ui -> ui.navigate(ProcessesView.class, there.parameters()));
    }
}
