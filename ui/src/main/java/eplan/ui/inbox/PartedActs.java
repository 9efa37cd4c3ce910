package eplan.ui.inbox;

import eplan.inbox.WorkActs;
import eplan.inbox.WorkActs.Done;
import eplan.inbox.WorkActs.Result;
import eplan.shared.WorkItemId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * Does the same to many items: those that are somebody's for whom the reader stands in are acted on in that one's place. Each
 * part is done for itself; an act of which no part could be done is refused as a whole.
 */
final class PartedActs {

    private final CaseFaces faces;
    private final InboxPages pages;

    PartedActs(CaseFaces faces, InboxPages pages) {
        this.faces = faces;
        this.pages = pages;
    }

    private record Part(WorkActs acts, Set<WorkItemId> ids) {}

    Did move(Set<WorkItemId> ids, BiFunction<WorkActs, Set<WorkItemId>, Done> act) {
        List<Done> done = new ArrayList<>();
        List<Result> failed = each(ids, (acts, some) -> done.add(act.apply(acts, some)));
        return new Did(done, failed);
    }

    Planned plan(Set<WorkItemId> ids, BiFunction<WorkActs, Set<WorkItemId>, Long> act) {
        List<Planned.Part> planned = new ArrayList<>();
        List<Result> failed = each(ids, (acts, some) -> planned.add(new Planned.Part(act.apply(acts, some), some)));
        return new Planned(planned, failed);
    }

    /** @return what became of the items of parts that were refused */
    private List<Result> each(Set<WorkItemId> ids, BiConsumer<WorkActs, Set<WorkItemId>> act) {
        PartsTried tried = new PartsTried();
        List<Result> failed = new ArrayList<>();
        for (Part part : parts(ids)) {
            tried.part(
                    () -> act.accept(part.acts(), part.ids()),
                    why -> failed.addAll(why.ofItems(part.ids(), pages::find)));
        }
        tried.throwUnlessAnyDone();
        return failed;
    }

    private List<Part> parts(Set<WorkItemId> ids) {
        Set<WorkItemId> own = new LinkedHashSet<>(ids);
        List<Part> parts = new ArrayList<>();
        faces.acts().reach(ids).inPlaceOf().forEach((absent, some) -> {
            own.removeAll(some);
            parts.add(new Part(faces.inPlaceOf(absent).acts(), some));
        });
        if (!own.isEmpty()) {
            parts.addFirst(new Part(faces.acts(), own));
        }
        return parts;
    }
}
