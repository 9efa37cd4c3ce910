package eplan.ui.sums;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eplan.plan.Money;
import eplan.plan.Sums.AreaSum;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Planned, approved, committed and disbursed: the nation or a province, by area and quarter, and place by place. */
@Route(SumsView.PATH)
@StyleSheet("context://eplan/sums.css")
@RolesAllowed({"ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class SumsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "sums";

    private final transient SumsFaces faces;
    private final SumsFilters filters = new SumsFilters(this::go);
    private final Div content = new Div();

    SumsView(SumsFaces faces) {
        this.faces = faces;
        addClassName("sums-view");
        content.addClassNames("sums", "page-pad");
        body().add(filters, content);
    }

    private void go(SumsPlace place) {
        getUI().ifPresent(ui -> ui.navigate(SumsView.class, place.parameters()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SumsPlace place = SumsPlace.from(event.getLocation().getQueryParameters());
        FiscalYear year = place.year() == null ? FiscalYear.of(faces.clock().today()) : new FiscalYear(place.year());
        List<ProvinceView> provinces = faces.registry().provinces();
        ProvinceView province = province(place, provinces);
        filters.show(place, faces.timelines().years(), year, provinces, province);
        header().title(Words.of(
                "sums.title",
                province == null
                        ? Words.of("sums.nation")
                        : Words.of("sums.of-province", Words.either(province.nameTh(), province.nameEn()))));
        header().line(Words.of("sums.line", year.toString(), faces.clock().today()));
        showSums(province, year);
    }

    /** The province in the URL if the person may see it, else their own; null for the nation, which headquarters see. */
    private @Nullable ProvinceView province(SumsPlace place, List<ProvinceView> provinces) {
        ProvinceId own = faces.actors().current().province();
        String code = place.province();
        if (own == null && code == null) {
            return null;
        }
        return provinces.stream()
                .filter(one -> code == null ? own != null && one.id().equals(own) : code.equals(one.code()))
                .findFirst()
                .orElseThrow(() -> new NotFound("province " + code));
    }

    private void showSums(@Nullable ProvinceView province, FiscalYear year) {
        List<AreaSum> areas =
                province == null ? faces.sums().ofNation(year) : faces.sums().ofProvince(province.id(), year);
        Money total = Money.total(areas.stream().map(AreaSum::money).toList());
        content.removeAll();
        if (total.isNothing()) {
            content.add(new EmptyState(VaadinIcon.CHART, Words.of("sums.none"), Words.of("sums.none.why")));
            return;
        }
        List<QuarterTable.Line> lines = areas.stream()
                .map(sum -> new QuarterTable.Line(area(sum.area()), sum.money()))
                .toList();
        content.add(new MoneyCards(total), new ReachedCard(total));
        section(Words.of("sums.by-area"), new QuarterTable(Words.of("sums.area"), lines));
        if (province == null) {
            section(Words.of("sums.by-province"), new PlaceGrid(Words.of("sums.province"), provinces(year)));
        } else {
            section(Words.of("sums.by-lao"), new PlaceGrid(Words.of("sums.lao"), laos(province.id(), year)));
        }
    }

    private void section(String title, Component sums) {
        Div section = new Div(new H2(title), sums);
        section.addClassName("sum-section");
        content.add(section);
    }

    private static String area(String key) {
        return Words.of("area." + (key.isEmpty() ? "none" : key));
    }

    private List<PlaceSum> provinces(FiscalYear year) {
        return faces.sums().provinces(year).stream()
                .map(sum -> new PlaceSum(
                        Words.either(sum.nameTh(), sum.nameEn()), SumsPlace.href(sum.code(), year), sum.money()))
                .toList();
    }

    private List<PlaceSum> laos(ProvinceId province, FiscalYear year) {
        return faces.sums().laos(province, year).stream()
                .map(sum -> new PlaceSum(
                        sum.nameTh(), sum.here() ? "lao/" + sum.lao() + "?year=" + year : null, sum.money()))
                .toList();
    }
}
