package eplan.ui.inbox;

import eplan.inbox.WorkActs;
import eplan.inbox.WorkActs.Done;
import eplan.inbox.WorkActs.Kind;
import eplan.inbox.WorkActs.WakeUp;
import eplan.people.AccountView;
import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import eplan.ui.casework.Attempt;
import eplan.ui.component.Notify;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Acts on one or many items together: asks what is needed, does it, and has {@link BulkNews} tell what came of it. */
final class BulkActs {

    private final CaseFaces faces;
    private final WorkActs acts;
    private final InboxPages pages;
    private final BulkNews news;

    BulkActs(CaseFaces faces, InboxPages pages, BulkNews news) {
        this.faces = faces;
        this.acts = faces.acts();
        this.pages = pages;
        this.news = news;
    }

    void claim(Set<WorkItemId> ids) {
        attempt(() -> news.done(Kind.CLAIM, acts.claim(ids)));
    }

    void assign(Set<WorkItemId> ids) {
        attempt(() -> {
            List<AccountView> holders = acts.holders(ids);
            new AssignDialog(ids.size(), holders, new Assigning(ids)).open();
        });
    }

    void snooze(Set<WorkItemId> ids) {
        BackOn days = new BackOn(faces.clock(), faces.workingDays());
        new SnoozeDialog(ids.size(), pages.anyAsleep(ids), days, new Snoozing(ids)).open();
    }

    void note(Set<WorkItemId> ids) {
        new BulkNoteDialog(ids.size(), note -> news.planned(Kind.NOTE, ids, acts.note(ids, note))).open();
    }

    void remind(Set<WorkItemId> ids) {
        attempt(() -> news.planned(Kind.REMIND, ids, acts.remind(ids)));
    }

    private static void attempt(Runnable act) {
        Attempt.to(act, Notify::warn, Notify::stale);
    }

    private final class Assigning implements AssignDialog.Acts {
        private final Set<WorkItemId> ids;

        Assigning(Set<WorkItemId> ids) {
            this.ids = ids;
        }

        @Override
        public Done assign(AccountId to, @Nullable String remark) {
            return acts.assign(ids, to, remark);
        }

        @Override
        public Done release() {
            return acts.release(ids);
        }

        @Override
        public void done(Kind kind, Done done) {
            news.done(kind, done);
        }
    }

    private final class Snoozing implements SnoozeDialog.Acts {
        private final Set<WorkItemId> ids;

        Snoozing(Set<WorkItemId> ids) {
            this.ids = ids;
        }

        @Override
        public Done snooze(LocalDate backOn, @Nullable WakeUp event) {
            return acts.snooze(ids, backOn, event);
        }

        @Override
        public Done wake() {
            return acts.wake(ids);
        }

        @Override
        public void done(Kind kind, Done done) {
            news.done(kind, done);
        }
    }
}
