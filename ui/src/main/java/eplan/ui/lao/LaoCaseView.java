package eplan.ui.lao;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eplan.cycle.CaseHistory.CaseEvent;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.registry.LaoView;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.component.EventTimeline;
import eplan.ui.component.Notify;
import eplan.ui.component.RoundStrip;
import eplan.ui.messages.CaseMessages;
import eplan.ui.shell.Page;
import eplan.ui.sums.LaoSums;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * One LAO's year: the strip of rounds, the chosen round with all that can be done about it, whom to call, and what happened
 * over the years. Home of LAO staff. What lies outside the reader's scope is not found.
 */
@Route("lao/:lao([0-9]{1,18})")
@StyleSheet("context://eplan/case.css")
@PermitAll
public class LaoCaseView extends Page implements BeforeEnterObserver, CaseActs.Listener {
    private static final long serialVersionUID = 1L;

    private static final int EVENTS = 200;
    private static final int EVENTS_OF_ROUND = 30;

    private final transient LaoFaces faces;
    private final transient ObjectProvider<CaseMessages> messages;
    private transient CasePlace place = new CasePlace(new LaoId(0), null, null);

    LaoCaseView(LaoFaces faces, ObjectProvider<CaseMessages> messages) {
        this.faces = faces;
        this.messages = messages;
        addClassName("lao-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = CasePlace.from(event.getRouteParameters(), event.getLocation().getQueryParameters());
        read();
    }

    private void read() {
        LaoView lao = faces.registry().lao(place.lao());
        List<FiscalYear> years = faces.rounds().yearsOf(place.lao());
        FiscalYear year = place.yearOf(years);
        header().title(lao.nameTh());
        LaoHeader about = new LaoHeader(lao, years, year, other -> go(place.withYear(other)));
        if (year == null) {
            header().actions();
            show(about, new EmptyState(VaadinIcon.CALENDAR, Words.of("lao.noyear"), Words.of("lao.noyear.why")));
        } else {
            List<EntryRoundView> rounds = faces.rounds().ofLao(place.lao(), year);
            CaseMore more = new CaseMore(faces, place.lao(), years, year, rounds);
            header().actions(new PrintButton(more::openAll));
            showYear(lao, about, year, rounds, more);
        }
    }

    private void showYear(LaoView lao, LaoHeader about, FiscalYear year, List<EntryRoundView> rounds, CaseMore more) {
        Div column = new Div(printed(), about);
        column.addClassName("case");
        if (faces.actors().current().role() == Role.LAO_STAFF) {
            column.add(new DueFirst(rounds), new ToConfirm(faces.rounds(), rounds, this));
        }
        EntryRoundView round = place.roundOf(rounds);
        column.add(new RoundStrip(
                rounds, round == null ? null : round.roundKey(), chosen -> go(place.withRound(chosen.roundKey()))));
        if (round == null) {
            column.add(beside(lao, null, List.of()));
            more.openTimeline();
        } else {
            List<CaseEvent> history = faces.history().of(place.lao(), year, EVENTS);
            column.add(roundAndEvents(lao, round, history), new WhereItStands(faces, round.id()));
        }
        column.add(more);
        messages.ifAvailable(known -> column.add(known.of(place.lao(), round == null ? null : round.id())));
        column.add(new LaoSums(faces.sums(), place.lao(), year));
        show(column);
    }

    /** On paper only: when it was printed, and by whom. */
    private Div printed() {
        Actor reader = faces.actors().current();
        Div printed = new Div(Words.of("case.printed", faces.clock().today(), reader.name()));
        printed.addClassName("on-paper");
        return printed;
    }

    private Div roundAndEvents(LaoView lao, EntryRoundView round, List<CaseEvent> history) {
        RoundSection section = new RoundSection(faces, round, this);
        Div both = new Div(section, beside(lao, round, history));
        both.addClassName("round-and-events");
        return both;
    }

    /** Whom to call, and what happened in the round. */
    private Div beside(LaoView lao, @Nullable EntryRoundView round, List<CaseEvent> history) {
        Div beside = new Div();
        beside.addClassName("round-events");
        boolean mayKeep = faces.actors().current().role().mayWrite();
        faces.parts().contacts().ifAvailable(contacts -> beside.add(new ContactsCard(contacts, lao, mayKeep)));
        if (round != null) {
            beside.add(
                    new H2(Words.of("lao.events")),
                    new EventTimeline(CaseLines.ofRound(round.roundKey(), history, notes(round), EVENTS_OF_ROUND)));
        }
        return beside;
    }

    /** Chase notes are the province's and headquarters'; an LAO's own staff see what happened, not what was said of them. */
    private List<ChaseNoteView> notes(EntryRoundView round) {
        return faces.actors().current().role() == Role.LAO_STAFF
                ? List.of()
                : faces.chasing().notes(round.id());
    }

    private void go(CasePlace next) {
        getUI().ifPresent(ui -> ui.navigate(LaoCaseView.class, next.route(), next.query()));
    }

    @Override
    public void done(String said) {
        Notify.done(said);
        read();
        refreshFrame();
    }

    @Override
    public void stale() {
        Notify.stale();
    }
}
