package eplan.correspondence;

import eplan.correspondence.Notices.Kind;
import eplan.cycle.CycleEvents.Climbed;
import eplan.cycle.CycleEvents.ExtensionAsked;
import eplan.cycle.CycleEvents.ExtensionDecided;
import eplan.cycle.CycleEvents.ExtensionPassedOn;
import eplan.cycle.CycleEvents.ItemHappened;
import eplan.cycle.CycleEvents.PromiseBroken;
import eplan.cycle.CycleEvents.Reminded;
import eplan.inbox.Assigned;
import eplan.people.PortfolioChanged;
import eplan.people.PortfolioChanged.Move;
import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import eplan.timeline.ChangeSetApplied;
import eplan.timeline.ChangeSetFailed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Of what happens elsewhere people are told. */
@Component
class NoticeFollower {

    private final NoticesToTell notices;

    NoticeFollower(NoticesToTell notices) {
        this.notices = notices;
    }

    @EventListener
    void assigned(Assigned assigned) {
        List<Long> items = assigned.items().stream().map(WorkItemId::value).toList();
        notices.tell(Kind.ASSIGNED, items, assigned.to());
    }

    @EventListener
    void given(PortfolioChanged change) {
        Map<AccountId, List<Long>> given = new LinkedHashMap<>();
        for (Move move : change.moves()) {
            AccountId to = move.to();
            if (to != null) {
                given.computeIfAbsent(to, analyst -> new ArrayList<>())
                        .add(move.lao().value());
            }
        }
        given.forEach((analyst, laos) -> notices.tell(Kind.PORTFOLIO, laos, analyst));
    }

    @EventListener
    void climbed(Climbed climbed) {
        notices.tell(Kind.ESCALATED, climbed.entryRound());
    }

    @EventListener
    void promiseBroken(PromiseBroken broken) {
        notices.tell(Kind.PROMISE_BROKEN, broken.entryRound());
    }

    @EventListener
    void reminded(Reminded reminded) {
        notices.tell(Kind.REMINDED, reminded.entryRound());
    }

    @EventListener
    void asked(ExtensionAsked asked) {
        notices.tell(Kind.EXTENSION_ASKED, asked.entryRound());
    }

    @EventListener
    void passedOn(ExtensionPassedOn passed) {
        notices.tell(Kind.EXTENSION_ASKED, passed.entryRound());
    }

    @EventListener
    void decided(ExtensionDecided decided) {
        notices.tell(decided.granted() ? Kind.EXTENSION_GRANTED : Kind.EXTENSION_REFUSED, decided.extension());
    }

    @EventListener
    void happened(ItemHappened happened) {
        switch (happened.type()) {
            case ITEM_COMPLETED_ON_BEHALF, ITEM_ADDED_ON_BEHALF ->
                notices.tell(Kind.ON_BEHALF_DONE, happened.entryRound());
            case ITEM_SENT_BACK, ROUND_RETURNED -> notices.tell(Kind.RETURNED, happened.entryRound());
            case ITEM_DISPUTED -> notices.tell(Kind.DISPUTED, happened.entryRound());
            default -> {}
        }
    }

    @EventListener
    void moved(ChangeSetApplied applied) {
        Kind kind = applied.undone() ? Kind.DATES_PUT_BACK : Kind.DATES_MOVED;
        notices.tell(kind, applied.changeSet(), applied.laos(), applied.reason());
    }

    @EventListener
    void notMoved(ChangeSetFailed failed) {
        notices.tell(Kind.DATES_NOT_MOVED, failed.changeSet(), failed.failure());
    }

    @EventListener
    void written(MessageWritten written) {
        notices.tell(Kind.MENTIONED, written.message());
        notices.tell(Kind.MESSAGE, written.message());
    }
}
