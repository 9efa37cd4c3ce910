package eplan.ui.absences;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import eplan.ui.filters.FilterSelect;
import eplan.ui.filters.UrlParameters;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who of an office is away and who stands in; who leads the office arranges it for others and hands on what a leaver has. */
@Route(AbsencesView.PATH)
@StyleSheet("context://eplan/absence.css")
@RolesAllowed({"ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_PROCESS_OWNER", "HQ_OFFICER"})
class AbsencesView extends Page implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "absences";

    private final transient AbsenceFaces faces;
    private final FilterSelect<Office> office;
    private final Div filters = new Div();
    private final Div content = new Div();
    private transient Office shown = Office.HEADQUARTERS;

    AbsencesView(AbsenceFaces faces) {
        this.faces = faces;
        addClassName("absences-view");
        header().title(Words.of("absence.title"));
        office = new FilterSelect<>(Words.of("absence.office.label"), Office::name, this::go);
        filters.addClassName("filters");
        filters.add(office);
        content.addClassNames("absences", "page-pad");
        body().add(filters, content);
    }

    private void go(@Nullable Office wanted) {
        String code = wanted == null ? null : wanted.code();
        getUI().ifPresent(ui -> ui.navigate(
                AbsencesView.class, UrlParameters.empty().with("province", code).build()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Office> offices = faces.offices();
        shown = AbsenceFaces.chosen(
                offices,
                UrlParameters.of(event.getLocation().getQueryParameters()).text("province"));
        filters.setVisible(offices.size() > 1);
        office.choices(offices).show(shown);
        showAll();
    }

    private void showAll() {
        header().line(shown.name());
        header().actions(acts());
        content.removeAll();
        content.add(new AbsenceLists(faces, shown, this::changed));
    }

    private Button[] acts() {
        Button away = new Button(
                Words.of("absence.arrange"), press -> new AbsenceDialog(faces, shown, this::arranged).open());
        away.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (!faces.mayLetGo(shown)) {
            return new Button[] {away};
        }
        Button leaves =
                new Button(Words.of("absence.leaving"), press -> new LeavingDialog(faces, shown, this::changed).open());
        return new Button[] {leaves, away};
    }

    private void arranged(String said) {
        Notify.done(said);
        changed();
    }

    private void changed() {
        showAll();
        refreshFrame();
    }
}
