package eplan.ui.years;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years with their state; a draft is shaped, checked and published here, a published year gets special rounds. */
@Route(YearsView.PATH)
@StyleSheet("context://eplan/years.css")
@RolesAllowed({"HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class YearsView extends Page implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "years";

    private final transient YearsFaces faces;
    private final Div content = new Div();
    private transient YearsPlace place = new YearsPlace(null);
    private @Nullable YearPart part;

    YearsView(YearsFaces faces) {
        this.faces = faces;
        addClassName("years-view");
        content.addClassNames("years", "page-pad");
        header().title(Words.of("years.title"));
        if (faces.mayShape()) {
            Button begin = new Button(Words.of("years.begin"), press -> new BeginDialog(faces, this::go).open());
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header().actions(begin);
        }
        body().add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = YearsPlace.from(event.getLocation().getQueryParameters());
        showAll();
    }

    private void showAll() {
        content.removeAll();
        List<FiscalYear> years = faces.drafts().years();
        if (years.isEmpty()) {
            content.add(new EmptyState(VaadinIcon.CALENDAR_O, Words.of("years.none"), Words.of("years.none.why")));
        } else {
            FiscalYear shown = place.among(years);
            YearPart year = new YearPart(faces, shown, this::showAll, this::showAt, this::go);
            part = year;
            content.add(new YearTabs(faces.drafts(), years, shown), year);
        }
        content.add(new FourEyesCard(faces, this::showAll));
    }

    /** All is drawn anew: the keyboard goes where the person goes on. */
    private void showAt(@Nullable RoundId round) {
        showAll();
        YearPart year = part;
        if (year != null) {
            year.goOnAt(round);
        }
    }

    private void go(YearsPlace there) {
        if (there.equals(place)) {
            showAll(); // navigating to where one is does nothing
        } else {
            getUI().ifPresent(ui -> ui.navigate(YearsView.class, there.parameters()));
        }
    }
}
