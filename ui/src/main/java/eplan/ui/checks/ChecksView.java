package eplan.ui.checks;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import eplan.cycle.LaoChecks.CheckRow;
import eplan.cycle.LaoChecks.Weeks;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.status.LikelyLate;
import eplan.status.LikelyLate.Likely;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.component.TabLinks;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The daily and weekly check (ว 1182 item 2): who recorded nothing, which weeks were missed, and what is likely late. */
@Route(ChecksView.PATH)
@StyleSheet("context://eplan/checks.css")
@RolesAllowed({"ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class ChecksView extends Page implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "checks";

    private static final int WEEKS = 8;

    private final transient ChecksFaces faces;
    private final transient ChecksActs acts;
    private final TabLinks tabs = new TabLinks("checks-tabs", Words.of("checks.tabs"));
    private final ChecksFilters filters = new ChecksFilters(this::go);
    private final Div content = new Div();
    private transient ChecksPlace place = ChecksPlace.START;

    ChecksView(ChecksFaces faces) {
        this.faces = faces;
        this.acts = new ChecksActs(faces, this::again);
        addClassName("checks-view");
        content.addClassNames("checks", "page-pad");
        body().add(tabs, filters, content);
    }

    private void go(ChecksPlace wanted) {
        getUI().ifPresent(ui -> ui.navigate(ChecksView.class, wanted.parameters()));
    }

    private void again() {
        showAll();
        refreshFrame();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = ChecksPlace.from(event.getLocation().getQueryParameters());
        showAll();
    }

    private void showAll() {
        List<ProvinceView> provinces = faces.registry().provinces();
        ProvinceView in = province(provinces);
        header().title(Words.of("checks.title", Words.either(in.nameTh(), in.nameEn())));
        tabs.show(
                place.tab(),
                tab -> Words.of("checks.tab." + tab),
                tab -> place.at(tab).href());
        filters.show(place, provinces, in, List.of());
        content.removeAll();
        switch (place.tab()) {
            case LIST -> showList(provinces, in);
            case WEEKS -> showWeeks(in.id());
            case LATE -> showLate(in.id());
        }
    }

    /** The province in the URL if the person may see it, else their own, else (headquarters) the first. */
    private ProvinceView province(List<ProvinceView> provinces) {
        ProvinceId own = faces.actors().current().province();
        String code = place.province();
        return provinces.stream()
                .filter(one -> code == null ? own == null || one.id().equals(own) : code.equals(one.code()))
                .findFirst()
                .orElseThrow(() -> new NotFound("province " + code));
    }

    private void showList(List<ProvinceView> provinces, ProvinceView in) {
        List<CheckRow> rows = faces.checks().rows(in.id(), place.mode());
        filters.show(place, provinces, in, faces.seesAll() ? CheckAnalysts.of(rows) : List.of());
        List<CheckRow> shown = rows.stream().filter(place::shows).toList();
        long waiting = rows.stream().filter(CheckRow::waits).count();
        header().line(Words.of(place.daily() ? "checks.line.day" : "checks.line.week", waiting, rows.size()));
        if (shown.isEmpty()) {
            content.add(
                    rows.isEmpty()
                            ? new EmptyState(VaadinIcon.CALENDAR, Words.of("checks.none"), Words.of("checks.none.why"))
                            : new EmptyState(
                                    VaadinIcon.CHECK_CIRCLE, Words.of("checks.done"), Words.of("checks.done.why")));
            return;
        }
        content.add(
                new ChoiceList<CheckRow, LaoId>(shown, new CheckDrawer(), faces.mayAct() ? acts.look(in.id()) : null));
    }

    private void showWeeks(ProvinceId province) {
        Weeks weeks = faces.checks().weeks(province, WEEKS);
        header().line(Words.of("checks.line.weeks", weeks.weeks().size()));
        content.add(
                weeks.rows().isEmpty()
                        ? new EmptyState(VaadinIcon.CALENDAR, Words.of("checks.none"), Words.of("checks.none.why"))
                        : new WeekTable(weeks, (week, analyst) -> acts.showLooks(province, week, analyst)));
    }

    private void showLate(ProvinceId province) {
        FiscalYear year = FiscalYear.of(faces.clock().today());
        List<Likely> late = faces.likely().of(province, year, LikelyLate.MOST);
        header().line(Words.of("checks.line.late", late.size()));
        content.add(
                late.isEmpty()
                        ? new EmptyState(VaadinIcon.CHECK_CIRCLE, Words.of("likely.none"), Words.of("likely.none.why"))
                        : new ChoiceList<Likely, EntryRoundId>(
                                late, new LikelyDrawer(year), faces.mayAct() ? acts.remind(province, late) : null));
    }
}
