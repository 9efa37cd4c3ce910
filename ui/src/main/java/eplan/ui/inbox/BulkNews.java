package eplan.ui.inbox;

import eplan.inbox.WorkActs;
import eplan.inbox.WorkActs.Done;
import eplan.inbox.WorkActs.Kind;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Progress;
import eplan.inbox.WorkActs.Result;
import eplan.shared.WorkItemId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells what came of acts on items, and offers to take them back for as long as that is possible. */
final class BulkNews {

    private final WorkActs acts;
    private final Consumer<Collection<WorkItemId>> acted;

    /** @param acted told which items were changed or will be, before anything is said: the list is to be read again */
    BulkNews(WorkActs acts, Consumer<Collection<WorkItemId>> acted) {
        this.acts = acts;
        this.acted = acted;
    }

    /** It was done at once, and can be undone. */
    void done(Kind kind, Did did) {
        Results results = did.results();
        acted.accept(results.ids());
        long done = results.count(Outcome.DONE);
        String summary = summary("bulk.done." + kind, done, results);
        Runnable undo = () -> undo(did.parts());
        if (!results.fine()) {
            new ResultDialog(summary, results, done > 0 ? Optional.of(undo) : Optional.empty()).open();
        } else if (done > 0) {
            new UndoNotice(summary, "bulk.undo", undo).show();
        } else {
            Notify.done(already(results));
        }
    }

    private void undo(List<Done> parts) {
        attempt(() -> {
            PartsTried tried = new PartsTried();
            List<Result> all = new ArrayList<>();
            parts.forEach(part -> tried.part(
                    () -> all.addAll(acts.undo(part.act()).results()), why -> all.addAll(why.ofDone(part.results()))));
            tried.throwUnlessAnyDone();
            Results results = new Results(all);
            acted.accept(results.ids());
            tell(Words.of("bulk.undone", results.count(Outcome.DONE)), results);
        });
    }

    /** It will be done in ten seconds, and can be cancelled until then. */
    void planned(Kind kind, Planned planned) {
        planned.parts().forEach(part -> FollowedActs.ofSession().add(part.act()));
        acted.accept(planned.ids());
        String said = Words.of("bulk.planned." + kind, planned.count());
        Runnable cancel = () -> cancel(planned.parts());
        if (planned.failed().isEmpty()) {
            new UndoNotice(said, "bulk.cancel", cancel).show();
        } else {
            new ResultDialog(said, new Results(planned.failed()), "bulk.cancel", Optional.of(cancel)).open();
        }
    }

    private void cancel(List<Planned.Part> parts) {
        attempt(() -> {
            PartsTried tried = new PartsTried();
            List<Planned.Part> cancelled = new ArrayList<>();
            parts.forEach(part -> tried.part(() -> cancel(part, cancelled), begun -> {}));
            tried.throwUnlessAnyDone();
            acted.accept(List.of());
            if (cancelled.size() == parts.size()) {
                Notify.done(Words.of("bulk.cancelled"));
            } else {
                Notify.warn(Words.of("bulk.cancelled.part", Planned.count(cancelled), Planned.count(parts)));
            }
        });
    }

    private void cancel(Planned.Part part, List<Planned.Part> cancelled) {
        acts.cancel(part.act());
        cancelled.add(part);
    }

    /** What was planned is done. */
    void ended(Progress progress) {
        List<Result> others = progress.notDone();
        Results results = new Results(others);
        acted.accept(List.of());
        tell(summary("bulk.done." + progress.kind(), progress.total() - others.size(), results), results);
    }

    private static void tell(String summary, Results results) {
        if (results.fine()) {
            Notify.done(summary);
        } else {
            new ResultDialog(summary, results, Optional.empty()).open();
        }
    }

    private static String summary(String key, long did, Results results) {
        String summary = Words.of(key, did);
        return results.count(Outcome.ALREADY) == 0 ? summary : summary + " · " + already(results);
    }

    private static String already(Results results) {
        return Words.of("bulk.already", results.count(Outcome.ALREADY));
    }

    private static void attempt(Runnable act) {
        Attempt.to(act, Notify::warn, Notify::stale);
    }
}
