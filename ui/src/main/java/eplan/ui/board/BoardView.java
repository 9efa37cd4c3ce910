package eplan.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.status.ProvinceBoard.Column;
import eplan.ui.board.BoardFilters.BoardChoices;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A province's year at a glance: three rates, and every LAO by every round in words and shapes. */
@Route("board")
@RolesAllowed({"ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
public class BoardView extends Page implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final transient BoardFaces faces;
    private final transient BoardAnalysts analysts;
    private final RateCards rates = new RateCards();
    private final BoardFilters filters = new BoardFilters(this::go);
    private @Nullable BoardGrid grid;
    private @Nullable FiscalYear drawnYear;

    BoardView(BoardFaces faces, BoardAnalysts analysts) {
        this.faces = faces;
        this.analysts = analysts;
        addClassName("board-view");
        body().add(rates, filters);
    }

    private void go(BoardPlace place) {
        getUI().ifPresent(ui -> ui.navigate(BoardView.class, place.parameters()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        BoardPlace place = BoardPlace.from(event.getLocation().getQueryParameters());
        BoardChoices choices = choices(place);
        filters.show(place, choices);
        showRates(choices);
        showRows(place, choices);
    }

    private BoardChoices choices(BoardPlace place) {
        List<ProvinceView> provinces = faces.registry().provinces();
        FiscalYear year = place.year() == null ? FiscalYear.of(faces.clock().today()) : new FiscalYear(place.year());
        ProvinceView province = province(place, provinces, year);
        List<Column> columns = faces.board().columns(year);
        return new BoardChoices(
                provinces,
                province,
                faces.timelines().years(),
                year,
                columns,
                RoundInView.of(columns, place.round()),
                faces.registry().districts(province.id()),
                analysts.of(province.id()));
    }

    /** The province in the URL if the person may see it, else their own, else (headquarters) the first that the year is open for. */
    private ProvinceView province(BoardPlace place, List<ProvinceView> provinces, FiscalYear year) {
        if (place.province() != null) {
            return provinces.stream()
                    .filter(province -> province.code().equals(place.province()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("province " + place.province()));
        }
        ProvinceId own = faces.actors().current().province();
        Set<String> open = own == null ? faces.openedFor(year) : Set.of();
        return provinces.stream()
                .filter(province -> own == null || province.id().equals(own))
                .min(Comparator.comparing(province -> !open.isEmpty() && !open.contains(province.code())))
                .orElseThrow(() -> new NotFound("province"));
    }

    private void showRates(BoardChoices choices) {
        Column round = choices.round();
        rates.setVisible(round != null);
        if (round != null) {
            rates.show(
                    faces.board()
                            .rates(
                                    choices.province().id(),
                                    choices.year(),
                                    round.round().key()),
                    Words.either(round.round().shortTh(), round.round().shortEn()));
        }
    }

    private void showRows(BoardPlace place, BoardChoices choices) {
        BoardGrid rows = grid;
        if (rows == null || !choices.year().equals(drawnYear)) {
            rows = draw(choices);
        }
        var query = place.query(choices.province().id(), choices.year());
        rows.setEmptyStateComponent(nothing(place));
        rows.show(faces.board(), query);
        header().title(Words.of(
                "board.title",
                Words.either(choices.province().nameTh(), choices.province().nameEn())));
        header().line(Words.of(
                "board.line", faces.board().count(query), faces.clock().today()));
    }

    private EmptyState nothing(BoardPlace place) {
        return place.filtered()
                ? new EmptyState(
                        VaadinIcon.FILTER,
                        Words.of("board.nothing"),
                        Words.of("board.nothing.why"),
                        new Button(Words.of("inbox.clear"), press -> go(place.unfiltered())))
                : new EmptyState(VaadinIcon.CALENDAR, Words.of("board.none"), Words.of("board.none.why"));
    }

    private BoardGrid draw(BoardChoices choices) {
        if (grid != null) {
            grid.removeFromParent();
        }
        BoardGrid drawn = new BoardGrid(choices.year(), choices.columns());
        body().add(drawn);
        grid = drawn;
        drawnYear = choices.year();
        return drawn;
    }
}
