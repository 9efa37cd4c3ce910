package eplan.ui.foureyes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.timeline.YearRequests;
import eplan.timeline.YearRequests.Decision;
import eplan.timeline.YearRequests.Request;
import eplan.timeline.YearRequests.State;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;

/** What waits for a second process owner in a year, and what has been decided lately; nothing where there is none. */
@StyleSheet("context://eplan/foureyes.css")
public final class RequestsCard extends Div {
    private static final long serialVersionUID = 1L;

    /** What was decided is shown so many days, so that who asked sees it. */
    private static final int DAYS_DECIDED = 14;

    private final transient YearRequests requests;
    private final boolean owner;
    private final transient Runnable changed;

    /** @param owner whether the person may decide; @param changed after somebody decided */
    public RequestsCard(YearRequests requests, FiscalYear year, boolean owner, LocalDate today, Runnable changed) {
        this.requests = requests;
        this.owner = owner;
        this.changed = changed;
        addClassNames("card", "year-requests");
        List<Request> shown = requests.of(year).stream()
                .filter(request -> isShown(request, today))
                .toList();
        setVisible(!shown.isEmpty());
        if (!shown.isEmpty()) {
            UnorderedList list = new UnorderedList();
            shown.forEach(request -> list.add(line(request)));
            add(new H2(Words.of("request.title")), list);
        }
    }

    private static boolean isShown(Request request, LocalDate today) {
        Decision decision = request.decision();
        if (decision == null) {
            return true;
        }
        LocalDate on = LocalDate.ofInstant(decision.at(), BusinessClock.ZONE);
        return request.state() != State.WITHDRAWN && !on.plusDays(DAYS_DECIDED).isBefore(today);
    }

    private ListItem line(Request request) {
        Button look = new Button(
                Words.of("request.look"), press -> new RequestDialog(requests, request, owner, changed).open());
        look.addThemeVariants(ButtonVariant.LUMO_SMALL);
        look.setAriaLabel(Words.of("request.look") + ": " + RequestWords.what(request));
        ListItem item = new ListItem(new RequestHead(request), look);
        item.addClassName("year-request");
        return item;
    }
}
