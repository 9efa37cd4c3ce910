package eplan.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import eplan.correspondence.CalendarFeeds;
import eplan.correspondence.CalendarFeeds.Link;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.time.Instant;
import java.util.Optional;

/** The link to one's deadlines for the calendar on the telephone: shown once when it is made, and revocable. */
final class CalendarCard extends Section {
    private static final long serialVersionUID = 1L;

    /** The whole address, as the browser knows it: behind a proxy the server may not. */
    private static final String COMPLETE = "this.value = new URL($0, document.baseURI).href";

    /** Where the browser keeps the clipboard to itself, the address is at least selected. */
    private static final String COPY = "this.focus(); this.inputElement.select();"
            + " if (navigator.clipboard) { navigator.clipboard.writeText(this.value); }";

    private final transient CalendarFeeds calendars;
    private final RefusalLine refusal = new RefusalLine();
    private final Paragraph state = new Paragraph();
    private final TextField address = new TextField(Words.of("mine.calendar.address"));
    private final Div shown = new Div();
    private final Button make = new Button("", press -> make());
    private final Button revoke = new Button(Words.of("mine.calendar.revoke"), press -> revoke());

    CalendarCard(CalendarFeeds calendars) {
        this.calendars = calendars;
        addClassNames("card", "mine-card");
        state.addClassName("muted");
        address.setReadOnly(true);
        Button copy = new Button(Words.of("mine.calendar.copy"), press -> copy());
        shown.add(address, copy, new Paragraph(Words.of("mine.calendar.once")));
        shown.addClassName("mine-link");
        shown.setVisible(false);
        revoke.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Div acts = new Div(make, revoke);
        acts.addClassName("mine-acts");
        H2 title = new H2(Words.of("mine.calendar.title"));
        add(title, new Paragraph(Words.of("mine.calendar.what")), refusal, state, shown, acts);
        show(calendars.link());
    }

    private void show(Optional<Link> link) {
        make.setText(Words.of(link.isPresent() ? "mine.calendar.anew" : "mine.calendar.make"));
        revoke.setVisible(link.isPresent());
        state.setText(link.map(CalendarCard::words).orElse(Words.of("mine.calendar.none")));
    }

    private static String words(Link link) {
        Instant used = link.usedAt();
        String made = Words.moment(link.madeAt());
        return used == null
                ? Words.of("mine.calendar.unused", made)
                : Words.of("mine.calendar.used", made, Words.moment(used));
    }

    private void make() {
        if (attempt(() -> show(calendars.make()))) {
            show(calendars.link());
            Notify.done(Words.of("mine.calendar.made"));
        }
    }

    private void show(String secret) {
        String path = "calendar/" + secret + ".ics";
        address.setValue(path);
        address.getElement().executeJs(COMPLETE, path);
        shown.setVisible(true);
    }

    private void copy() {
        address.getElement().executeJs(COPY);
        Notify.done(Words.of("mine.calendar.copied"));
    }

    private void revoke() {
        if (attempt(calendars::revoke)) {
            address.clear();
            shown.setVisible(false);
            show(calendars.link());
            Notify.done(Words.of("mine.calendar.revoked"));
        }
    }

    private boolean attempt(Runnable act) {
        refusal.clear();
        return Attempt.to(act, refusal::say, () -> refusal.say(Words.of("error.stale")));
    }
}
