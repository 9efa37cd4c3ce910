package eplan.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.timeline.RoundView;
import eplan.timeline.YearRequests;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.foureyes.RequestsCard;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The year's calendar at headquarters: bars and table of one truth. What is dragged or typed is collected in the person's draft,
 * drawn and counted before it is applied.
 */
@Route(TimelineView.PATH)
@StyleSheet("context://eplan/timeline.css")
@RolesAllowed({"HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class TimelineView extends Page implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "timeline";

    private final transient TimelineFaces faces;
    private final transient TimelineHeader above;
    private final transient ObjectProvider<YearRequests> requests;
    private final Div asked = new Div();
    private final OtherSets others;
    private final GanttChart chart;
    private final DraftBars draftBars;
    private final RoundTable table;
    private final SetPanel panel;
    private final Div main = new Div();
    private transient TimelinePlace place = TimelinePlace.START;
    private transient @Nullable DraftActs acts;

    TimelineView(TimelineFaces faces, ObjectProvider<YearRequests> requests) {
        this.faces = faces;
        this.requests = requests;
        this.above = new TimelineHeader(faces, other -> go(place.inYear(other)), this::draw);
        this.others = new OtherSets(set -> go(place.viewing(set)));
        this.chart = new GanttChart(new Bars());
        this.draftBars = new DraftBars(faces, this::draw);
        this.table = new RoundTable(faces.calendar().own(), this::choose);
        this.panel = new SetPanel(faces, new Beside());
        addClassName("timeline-view");
        main.addClassNames("timeline-main", "page-pad");
        body().add(main, panel);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = TimelinePlace.from(event.getLocation().getQueryParameters());
        draw();
    }

    private void draw() {
        Integer wanted = place.year();
        FiscalYear of = wanted == null ? FiscalYear.of(faces.clock().today()) : new FiscalYear(wanted);
        List<RoundView> rounds = faces.timelines().calendar(of);
        YearShown year = YearShown.read(faces, of, rounds, place);
        above.show(header(), year);
        if (rounds.isEmpty()) {
            main.removeAll();
            main.add(new EmptyState(
                    VaadinIcon.CALENDAR, Words.of("timeline.none", of.toString()), Words.of("timeline.none.why")));
            panel.setVisible(false);
            return;
        }
        var mine = new DraftActs(faces.sets(), of, year.draft(), this::draw);
        acts = mine;
        if (chart.getParent().isEmpty()) { // what is there stays, and with it where one has scrolled to
            main.removeAll();
            main.add(asked, others, chart, draftBars, table);
        }
        showRequests(year);
        others.show(year);
        chart.show(year, place);
        draftBars.show(year);
        table.show(year, place);
        panel.show(year, place, mine);
        takeOver(year, mine);
    }

    /** What waits for another process owner, in a year that is in force. */
    private void showRequests(YearShown year) {
        asked.removeAll();
        if (faces.published(year.year())) {
            requests.ifAvailable(known ->
                    asked.add(new RequestsCard(known, year.year(), faces.mayChange(), year.today(), this::draw)));
        }
        asked.setVisible(asked.getChildren().anyMatch(Component::isVisible));
    }

    /** A date that came by a link goes into the person's draft, and the address is that of the draft from then on. */
    private void takeOver(YearShown year, DraftActs mine) {
        LocalDate to = place.to();
        RoundView round = year.round(place.round());
        if (to == null || round == null || !year.editable()) {
            return;
        }
        ProvinceView province = year.province(place.province());
        place = place.settled();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(PATH, place.parameters())));
        mine.due(round, province, to, why -> panel.refused(DateField.DUE, to, why));
    }

    /** Opens the panel on a date of the round. */
    private void choose(String round, DateField field) {
        boolean here = round.equals(place.round()) && place.set() == null;
        if (!here) {
            go(place.atRound(round));
            // on a telephone it lies below the calendar
            panel.getElement().executeJs("window.innerWidth < 800 && this.scrollIntoView()");
        }
        panel.focus(field);
    }

    private void go(TimelinePlace there) {
        if (there.equals(place)) {
            draw(); // navigating to where one is does nothing
        } else {
            getUI().ifPresent(ui -> ui.navigate(TimelineView.class, there.parameters()));
        }
    }

    /** Bars and their edges. */
    private final class Bars implements GanttChart.Acts {
        @Override
        public void choose(String round, DateField field) {
            TimelineView.this.choose(round, field);
        }

        /** What is refused is said at the field that the date would be typed in; the bar stays as it was. */
        @Override
        public void drag(RoundView round, DateField field, LocalDate day) {
            if (draftBars.isVisible()) {
                draftBars.drag(round, field, day);
                return;
            }
            boolean here = place.set() == null
                    && place.province() == null
                    && round.key().equals(place.round());
            if (!here) {
                go(place.atRound(round.key()));
            }
            DraftActs mine = acts;
            if (mine != null && field == DateField.OPENS) {
                mine.opening(round, day, why -> panel.refused(field, day, why));
            } else if (mine != null) {
                mine.due(round, null, day, why -> panel.refused(field, day, why));
            }
        }
    }

    /** What the panel asks of the screen. */
    private final class Beside implements SetPanel.Screen {
        @Override
        public void scope(@Nullable ProvinceView province) {
            go(place.inProvince(province == null ? null : province.code()));
        }

        @Override
        public void view(@Nullable Long set) {
            go(place.viewing(set));
        }

        @Override
        public void redraw() {
            draw();
        }
    }
}
