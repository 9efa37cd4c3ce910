package eplan.ui.inbox;

import eplan.cycle.CaseHistory.CaseEvent;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.inbox.Inbox.WorkItemView;
import eplan.people.Role;
import eplan.registry.LaoView;
import eplan.timeline.RoundView;
import java.util.List;

/** What the panel shows of one item's case, read afresh each time. */
record CaseReading(
        WorkItemView item,
        LaoView lao,
        EntryRoundView round,
        RoundView calendar,
        List<EntryRoundView> year,
        List<CaseEvent> history,
        List<ChaseNoteView> notes) {

    /** Enough for a glance; the case's own page shows all. */
    private static final int EVENTS = 60;

    /** @throws eplan.shared.NotFound when it is gone or out of scope */
    static CaseReading of(CaseFaces faces, WorkItemView item) {
        return new CaseReading(
                item,
                faces.registry().lao(item.lao()),
                faces.rounds().view(item.entryRound()),
                faces.timelines().round(item.round()),
                faces.rounds().ofLao(item.lao(), item.year()),
                faces.history().of(item.lao(), item.year(), EVENTS),
                notes(faces, item));
    }

    /** What officers wrote of an LAO is not for its own staff. */
    private static List<ChaseNoteView> notes(CaseFaces faces, WorkItemView item) {
        return faces.actors().current().role() == Role.LAO_STAFF
                ? List.of()
                : faces.chasing().notes(item.entryRound());
    }
}
