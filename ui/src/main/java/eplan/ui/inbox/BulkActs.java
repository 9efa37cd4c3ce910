package eplan.ui.inbox;

import eplan.inbox.WorkActs;
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
    private final PartedActs parted;
    private final InboxPages pages;
    private final BulkNews news;

    BulkActs(CaseFaces faces, InboxPages pages, BulkNews news) {
        this.faces = faces;
        this.acts = faces.acts();
        this.parted = new PartedActs(faces, pages);
        this.pages = pages;
        this.news = news;
    }

    void claim(Set<WorkItemId> ids) {
        attempt(() -> news.done(Kind.CLAIM, parted.move(ids, WorkActs::claim)));
    }

    /** What is above the reader's level is not given, and told with the results. */
    void assign(Set<WorkItemId> ids) {
        attempt(() -> {
            Set<WorkItemId> given = acts.reach(ids).mayTake();
            List<AccountView> holders = given.isEmpty() ? List.of() : acts.holders(given);
            new AssignDialog(given.size(), holders, new Assigning(ids)).open();
        });
    }

    void snooze(Set<WorkItemId> ids) {
        BackOn days = new BackOn(faces.clock(), faces.workingDays());
        new SnoozeDialog(ids.size(), pages.anyAsleep(ids), days, new Snoozing(ids)).open();
    }

    void note(Set<WorkItemId> ids) {
        new BulkNoteDialog(
                        ids.size(),
                        note -> news.planned(Kind.NOTE, parted.plan(ids, (in, some) -> in.note(some, note))))
                .open();
    }

    void remind(Set<WorkItemId> ids) {
        attempt(() -> news.planned(Kind.REMIND, parted.plan(ids, WorkActs::remind)));
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
        public Did assign(AccountId to, @Nullable String remark) {
            return parted.move(ids, (in, some) -> in.assign(some, to, remark));
        }

        @Override
        public Did release() {
            return parted.move(ids, WorkActs::release);
        }

        @Override
        public void done(Kind kind, Did did) {
            news.done(kind, did);
        }
    }

    private final class Snoozing implements SnoozeDialog.Acts {
        private final Set<WorkItemId> ids;

        Snoozing(Set<WorkItemId> ids) {
            this.ids = ids;
        }

        @Override
        public Did snooze(LocalDate backOn, @Nullable WakeUp event) {
            return parted.move(ids, (in, some) -> in.snooze(some, backOn, event));
        }

        @Override
        public Did wake() {
            return parted.move(ids, WorkActs::wake);
        }

        @Override
        public void done(Kind kind, Did did) {
            news.done(kind, did);
        }
    }
}
