package eplan.ui.inbox;

import eplan.cycle.CaseHistory.CaseEvent;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.inbox.Inbox.WorkItemView;
import eplan.people.Role;
import eplan.registry.LaoView;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.timeline.RoundView;
import java.util.List;
import java.util.Objects;

/** What the panel shows of an item that is about an LAO's round. */
record CaseReading(
        WorkItemView item,
        LaoView lao,
        EntryRoundView round,
        RoundView calendar,
        List<EntryRoundView> year,
        List<CaseEvent> history,
        List<ChaseNoteView> notes)
        implements PanelReading {

    /** Enough for a glance; the case's own page shows all. */
    private static final int EVENTS = 60;

    /** @throws eplan.shared.NotFound when it is gone or out of scope */
    static CaseReading of(CaseFaces faces, WorkItemView item) {
        LaoId lao = Objects.requireNonNull(item.lao());
        EntryRoundId round = Objects.requireNonNull(item.entryRound());
        RoundId calendar = Objects.requireNonNull(item.round());
        return new CaseReading(
                item,
                faces.registry().lao(lao),
                faces.rounds().view(round),
                faces.timelines().round(calendar),
                faces.rounds().ofLao(lao, item.year()),
                faces.history().of(lao, item.year(), EVENTS),
                notes(faces, round));
    }

    /** What officers wrote of an LAO is not for its own staff. */
    private static List<ChaseNoteView> notes(CaseFaces faces, EntryRoundId round) {
        return faces.actors().current().role() == Role.LAO_STAFF
                ? List.of()
                : faces.chasing().notes(round);
    }
}
