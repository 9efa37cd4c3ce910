package eplan.timeline;

import eplan.audit.Audit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on record what becomes of change sets, and tells those whom it concerns. */
@Component
class ChangeSetTelling {

    private final Audit audit;
    private final ApplicationEventPublisher events;

    ChangeSetTelling(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void submitted(ChangeSetRow set, String reason, @Nullable String letter) {
        note("submitted", set, reason, basis(letter));
    }

    void withdrawn(ChangeSetRow set) {
        note("withdrawn", set, null, "was " + set.state());
    }

    void discarded(ChangeSetRow set) {
        note("discarded", set, null, "");
    }

    void scheduled(ChangeSetRow set, LocalDate day, String reason, @Nullable String letter) {
        note("scheduled", set, reason, day + basis(letter));
    }

    void applied(ChangeSetRow set, String reason, @Nullable String letter, ChangeSetDone done) {
        note("applied", set, reason, done.effects().counts() + basis(letter));
        events.publishEvent(new ChangeSetApplied(set.id(), set.year(), reason, false, done.laos()));
    }

    void undone(ChangeSetRow set, String reason, ChangeSetDone done) {
        note("undone", set, reason, String.join("; ", done.left()));
        events.publishEvent(new ChangeSetApplied(set.id(), set.year(), reason, true, done.laos()));
    }

    void failed(ChangeSetRow set, String failure) {
        note("failed", set, set.reason(), failure);
        events.publishEvent(new ChangeSetFailed(set.id(), set.year(), failure));
    }

    private void note(String what, ChangeSetRow set, @Nullable String reason, String detail) {
        audit.record("changeset." + what, "changeset:" + set.id(), reason, detail);
    }

    private static String basis(@Nullable String letter) {
        return letter == null ? "" : " " + letter;
    }
}
