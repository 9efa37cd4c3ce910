package eplan.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.timeline.RoundView;
import eplan.timeline.TimelineChanges.ProvinceDate;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.EmptyState;
import eplan.ui.filters.FilterSelect;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The year's calendar at headquarters: bars and table of one truth, a move drawn and counted before it is made. */
@Route(TimelineView.PATH)
@StyleSheet("context://eplan/timeline.css")
@RolesAllowed({"HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class TimelineView extends Page implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "timeline";

    /** The year whose calendar letter ว 1353 prescribes; the others are copies. */
    private static final FiscalYear LETTER_YEAR = new FiscalYear(2554);

    private final transient TimelineFaces faces;
    private final GanttChart chart;
    private final RoundTable table;
    private final MovePanel panel;
    private final Div main = new Div();
    private transient TimelinePlace place = new TimelinePlace(null, null, null, null);

    TimelineView(TimelineFaces faces) {
        this.faces = faces;
        this.chart = new GanttChart(faces.mayChange() ? this::choose : null);
        this.table = new RoundTable(faces.mayChange() ? this::choose : null);
        this.panel = new MovePanel(
                faces,
                (province, day) -> go(place.proposing(province == null ? null : province.code(), day)),
                () -> go(place.proposing(null, null)),
                () -> go(place.proposing(null, null)));
        addClassName("timeline-view");
        main.addClassNames("timeline-main", "page-pad");
        body().add(main, panel);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = TimelinePlace.from(event.getLocation().getQueryParameters());
        FiscalYear year = place.year() == null ? FiscalYear.of(faces.clock().today()) : new FiscalYear(place.year());
        List<RoundView> rounds = faces.timelines().rounds(year);
        describe(year, rounds);
        if (rounds.isEmpty()) {
            main.removeAll();
            main.add(new EmptyState(
                    VaadinIcon.CALENDAR, Words.of("timeline.none", year.toString()), Words.of("timeline.none.why")));
            panel.setVisible(false);
            return;
        }
        List<ProvinceDate> own = faces.changes().provinceDates(year);
        main.removeAll();
        main.add(chart, table, new ProvinceDatesCard(rounds, own));
        chart.show(year, rounds, faces.clock().today(), place);
        table.show(rounds, own, place);
        panel.setVisible(faces.mayChange());
        showPanel(rounds, own);
    }

    private void showPanel(List<RoundView> rounds, List<ProvinceDate> own) {
        @Nullable
        RoundView round = rounds.stream()
                .filter(one -> one.key().equals(place.round()))
                .findFirst()
                .orElse(null);
        if (round == null || !faces.mayChange()) {
            panel.showNothing();
        } else {
            panel.show(Proposal.of(round, province(), own, place.to()));
        }
    }

    private @Nullable ProvinceView province() {
        return faces.registry().provinces().stream()
                .filter(one -> one.code().equals(place.province()))
                .findFirst()
                .orElse(null);
    }

    private void describe(FiscalYear year, List<RoundView> rounds) {
        header().title(Words.of("timeline.title", year.toString()));
        List<Component> chips = new ArrayList<>();
        if (!rounds.isEmpty() && year.equals(LETTER_YEAR)) {
            chips.add(new Chip("soon", Words.of("timeline.published")));
        }
        if (place.to() != null) {
            chips.add(new Chip("late", Words.of("timeline.pending")));
        }
        header().chips(chips.toArray(Component[]::new));
        header().actions(actions(year));
    }

    private Component[] actions(FiscalYear year) {
        FilterSelect<FiscalYear> years = new FilterSelect<>(
                Words.of("board.year"),
                FiscalYear::toString,
                chosen -> go(place.inYear(chosen == null ? year : chosen)));
        years.choices(faces.timelines().years()).show(year);
        List<Component> actions = new ArrayList<>(List.of(
                years,
                new Button(Words.of("timeline.holidays"), press -> new HolidaysDialog(faces, year).open()),
                new Button(
                        Words.of("timeline.history"),
                        press -> new HistoryDialog(faces, year, () -> go(place)).open())));
        if (faces.mayChange()) {
            FiscalYear current = FiscalYear.of(faces.clock().today());
            actions.add(new CopyYearButton(faces.timelines(), current, copied -> go(place.inYear(copied))));
            if (faces.timelines().years().contains(year)) {
                faces.opening().ifAvailable(opening -> actions.add(new OpenYearButton(opening, year, () -> go(place))));
            }
        }
        return actions.toArray(Component[]::new);
    }

    private void choose(String round) {
        go(place.atRound(round));
    }

    private void go(TimelinePlace there) {
        getUI().ifPresent(ui -> ui.navigate(TimelineView.class, there.parameters()));
    }
}
