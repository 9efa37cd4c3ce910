package eplan.ui.settings;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import eplan.correspondence.CalendarFeeds;
import eplan.correspondence.MailSettings;
import eplan.ui.casework.Words;
import eplan.ui.shell.Page;
import jakarta.annotation.security.PermitAll;

/** One's own settings: the daily mail and the calendar. */
@Route(MineView.PATH)
@StyleSheet("context://eplan/mine.css")
@PermitAll
class MineView extends Page {
    private static final long serialVersionUID = 1L;

    static final String PATH = "mine";

    MineView(MailSettings mail, CalendarFeeds calendars) {
        addClassName("mine-view");
        header().title(Words.of("mine.title"));
        header().line(Words.of("mine.line"));
        Div cards = new Div(new MailCard(mail), new CalendarCard(calendars));
        cards.addClassNames("mine", "page-pad");
        show(cards);
    }
}
