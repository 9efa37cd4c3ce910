package eplan.ui.lao;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.EscalationView;
import eplan.cycle.RoundState;
import eplan.people.Role;
import eplan.timeline.Responsible;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.ChaseForm;
import eplan.ui.casework.DeadlineCard;
import eplan.ui.casework.InPlace;
import eplan.ui.casework.Words;
import eplan.ui.component.LevelChip;
import eplan.ui.component.StandingChip;
import eplan.ui.extensions.ExtensionPart;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One round of the LAO's year: when it is due and why, its items, who chases it, and what the reader may do. */
@StyleSheet("context://eplan/instead.css")
final class RoundSection extends Div {
    private static final long serialVersionUID = 1L;

    private final transient LaoFaces faces;
    private final transient EntryRoundView round;
    private final transient CaseActs acts;

    /** @param own to read with; what is done is done in the place of the LAO's analyst where the reader stands in for that one */
    RoundSection(LaoFaces own, EntryRoundView round, CaseActs.Listener listener) {
        Optional<InPlace> place = own.placeOf(round.lao());
        this.faces = place.map(own::in).orElse(own);
        this.round = round;
        this.acts = new CaseActs(faces.rounds(), faces.chasing(), listener);
        addClassName("round-section");
        add(title());
        place.ifPresent(this::tellWhose);
        add(deadline(), new ItemLines(round));
        addEscalation(round.escalation());
        addActs(faces.actors().current().role());
        faces.extensions().ifPresent(all -> add(new ExtensionPart(all, round, acts.listener())));
    }

    private DeadlineCard deadline() {
        DeadlineCard card = new DeadlineCard(round, faces.timelines().round(round.round()), false);
        faces.extensions().ifPresent(all -> card.told(() -> all.deadlines().why(round.round(), round.lao())));
        return card;
    }

    private void tellWhose(InPlace place) {
        Div line = new Div(Words.of("lao.instead", place.absent().name()));
        line.addClassName("panel-instead");
        add(line);
    }

    private Div title() {
        Span number = new Span(round.caseNumber());
        number.addClassName("muted");
        Div title = new Div(
                new H2(Words.either(round.nameTh(), round.nameEn())),
                StandingChip.of(round.standing(), round.workingDaysOverdue()),
                number);
        title.addClassName("round-title");
        return title;
    }

    private void addEscalation(@Nullable EscalationView escalation) {
        if (escalation == null) {
            return;
        }
        Div line = new Div();
        line.addClassNames("card", "escalation");
        if (escalation.open()) {
            line.add(
                    new LevelChip(escalation.level()),
                    new Span(Words.of("lao.escalated", Words.moment(escalation.since()))));
        } else if (escalation.withdrawnReason() != null) {
            line.add(new Span(withdrawn(escalation.withdrawnReason())));
        }
        if (escalation.promisedOn() != null) {
            String key = escalation.promiseBroken() ? "lao.promise.broken" : "lao.promise";
            line.add(new Span(Words.of(key, escalation.promisedOn())));
        }
        if (line.getComponentCount() > 0) {
            add(line);
        }
    }

    private void addActs(Role role) {
        if (round.state() == RoundState.VERIFYING && round.mayVerify()) {
            add(acts.verifyForm(round));
        }
        boolean unfinished = round.state() == RoundState.OPEN || round.state() == RoundState.RETURNED;
        if (role == Role.LAO_STAFF && unfinished && round.mayRecord() && round.responsible() == Responsible.LAO) {
            add(acts.askOnBehalf(round.id()));
        }
        if (role != Role.LAO_STAFF && role.mayWrite() && (unfinished || escalated())) {
            ChaseForm form = acts.chaseForm(round.id(), () -> {});
            Details chase = new Details(Words.of("chase.title"), form);
            chase.addClassName("chase-here");
            add(chase);
        }
    }

    private boolean escalated() {
        EscalationView escalation = round.escalation();
        return escalation != null && escalation.open();
    }

    /** The reason a person gave, or the rule's own in words. */
    private static String withdrawn(String reason) {
        return reason.startsWith("ESCALATION_") ? Words.of("event." + reason) : Words.of("lao.withdrawn", reason);
    }
}
