package eplan.ui.lao;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.ItemView;
import eplan.forms.api.EntryForms;
import eplan.forms.api.EntryForms.Opened;
import eplan.forms.api.KeepsDrafts;
import eplan.people.Role;
import eplan.plan.EntryRecords.Status;
import eplan.plan.Ordinances;
import eplan.plan.Projects;
import eplan.registry.LaoView;
import eplan.shared.EntryRoundId;
import eplan.shared.NotFound;
import eplan.timeline.Responsible;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import eplan.ui.component.StandingChip;
import eplan.ui.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hosts the form of one entry item. An analyst who enters for an LAO says first why, and sees all along for whom. */
@Route("entry/:round([0-9]{1,18})/:item([a-z0-9-]{1,60})")
@PermitAll
class EntryView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;

    private final transient LaoFaces faces;
    private final transient EntryForms forms;
    private @Nullable Component form;

    EntryView(LaoFaces faces, EntryForms forms) {
        this.faces = faces;
        this.forms = forms;
        addClassName("entry-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters route = event.getRouteParameters();
        EntryRoundView round =
                faces.rounds().view(new EntryRoundId(route.getLong("round").orElseThrow()));
        String key = route.get("item").orElseThrow();
        ItemView item = round.item(key).orElseThrow(() -> new NotFound("item " + key));
        open(round, item, faces.registry().lao(round.lao()));
    }

    private void open(EntryRoundView round, ItemView item, LaoView lao) {
        header().title(title(item, lao));
        header().line(Words.of(
                "entry.line",
                lao.nameTh(),
                Words.either(round.nameTh(), round.nameEn()),
                round.deadline().dueOn()));
        header().chips(StandingChip.of(round.standing(), round.workingDaysOverdue()));
        Anchor back = new Anchor(caseOf(round), Words.of("entry.back"));
        back.addClassName("button-link");
        if (mayAddOnBehalf(round, item)) {
            header().actions(new Button(Words.of("behalf.add"), click -> askWhy(round, item, lao)), back);
        } else {
            header().actions(back);
        }
        Optional<String> known = NextOnBehalf.carried(UI.getCurrent(), round).or(() -> ownReason(item));
        boolean onBehalf = onBehalf(round, item);
        if (!onBehalf || known.isPresent()) {
            host(round, item, lao, onBehalf ? known.orElseThrow() : null);
        } else {
            askWhy(round, item, lao);
        }
    }

    /** Why this person recorded the item for the LAO before. */
    private Optional<String> ownReason(ItemView item) {
        return Optional.ofNullable(item.state().onBehalfReason())
                .filter(why ->
                        faces.actors().current().name().equals(item.state().by()));
    }

    /** A budget law is called by the type of the LAO. */
    private static String title(ItemView item, LaoView lao) {
        if (!item.item().equals(Ordinances.ITEM)) {
            return Words.of("item." + item.item());
        }
        return Words.of(lao.type().municipality() ? "item.ordinance.municipality" : "item.ordinance.other");
    }

    /** What is complete is only looked at, which needs no reason. */
    private boolean onBehalf(EntryRoundView round, ItemView item) {
        return item.state().status() != Status.COMPLETE
                && faces.actors().current().role() == Role.ANALYST
                && round.responsible() == Responsible.LAO
                && mayRecord(round, item);
    }

    /** What no round asks for is open as long as the round is not locked. */
    private static boolean mayRecord(EntryRoundView round, ItemView item) {
        return round.mayRecord() || (round.alongside().contains(item) && round.mayAdd());
    }

    /** What is complete grows by new editions and by transfers, which an analyst records for the LAO like everything else. */
    private boolean mayAddOnBehalf(EntryRoundView round, ItemView item) {
        boolean grows = item.item().equals(Projects.ITEM) || item.item().equals(Ordinances.ITEM);
        return grows
                && item.state().status() == Status.COMPLETE
                && faces.actors().current().role() == Role.ANALYST
                && round.responsible() == Responsible.LAO
                && round.mayAdd();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form instanceof KeepsDrafts drafts && !drafts.allKept()) {
            new LeaveDialog(event.postpone()).open();
        }
    }

    private void askWhy(EntryRoundView round, ItemView item, LaoView lao) {
        body().removeAll();
        Optional<String> before = round.items().stream()
                .flatMap(other -> ownReason(other).stream())
                .findFirst();
        OnBehalfDialog dialog =
                new OnBehalfDialog(lao.nameTh(), reason -> host(round, item, lao, reason), () -> leave(round));
        before.ifPresent(dialog::offer);
        dialog.open();
    }

    private void host(EntryRoundView round, ItemView item, LaoView lao, @Nullable String onBehalfReason) {
        Div column = new Div();
        column.addClassName("entry");
        if (onBehalfReason != null) {
            Div banner = new Div(Words.of("behalf.banner", lao.nameTh(), onBehalfReason));
            banner.addClassNames("card", "behalf");
            banner.getElement().setAttribute("role", "note");
            column.add(banner);
        }
        Component opened = forms.open(new Opened(
                round,
                item.item(),
                !mayRecord(round, item),
                onBehalfReason,
                () -> completed(round, item, onBehalfReason)));
        form = opened;
        column.add(opened);
        show(column);
    }

    private void completed(EntryRoundView round, ItemView item, @Nullable String onBehalfReason) {
        boolean goneOn = onBehalfReason != null
                && round.items().contains(item)
                && NextOnBehalf.open(UI.getCurrent(), faces.rounds().view(round.id()), item.item(), onBehalfReason);
        if (!goneOn) {
            Notify.done(Words.of("entry.completed", Words.of("item." + item.item())));
            leave(round);
        }
    }

    private void leave(EntryRoundView round) {
        getUI().ifPresent(ui -> ui.navigate(
                LaoCaseView.class,
                new RouteParameters(CasePlace.LAO, round.lao().toString()),
                QueryParameters.simple(Map.of("year", round.year().toString(), "round", round.roundKey()))));
    }

    private static String caseOf(EntryRoundView round) {
        return "lao/" + round.lao() + "?year=" + round.year() + "&round=" + round.roundKey();
    }
}
