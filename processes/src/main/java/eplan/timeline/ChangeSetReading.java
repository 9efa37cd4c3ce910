package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.ChangeSets.Preview;
import eplan.timeline.ChangeSets.Touched;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows change sets with their edits, and what those would do. */
@Component
class ChangeSetReading {

    private final ChangeSetTable table;
    private final ChangeSetStates states;
    private final ChangeSetLines lines;
    private final ChangeSetPreviews previews;

    ChangeSetReading(ChangeSetTable table, ChangeSetStates states, ChangeSetLines lines, ChangeSetPreviews previews) {
        this.table = table;
        this.states = states;
        this.lines = lines;
        this.previews = previews;
    }

    ChangeSet one(long id, Actor reader) {
        ChangeSetRow set = table.get(id);
        return set.shown(lines.of(set), reader);
    }

    List<ChangeSet> of(FiscalYear year, Actor reader) {
        List<ChangeSetRow> sets = table.of(year);
        Map<Long, List<Line>> edits = lines.of(sets);
        return sets.stream()
                .map(set -> set.shown(edits.getOrDefault(set.id(), List.of()), reader))
                .toList();
    }

    /** @param keep whether it is kept with the set */
    Preview preview(long id, boolean keep) {
        ChangeSetRow set = stillToApply(id);
        Preview preview = previews.of(set);
        if (keep) {
            states.foreseen(set, preview.nation());
        }
        return preview;
    }

    List<Touched> touched(long id, Effect effect, @Nullable ProvinceId province, int from, int size) {
        return previews.touched(stillToApply(id), effect, province, from, size);
    }

    private ChangeSetRow stillToApply(long id) {
        ChangeSetRow set = table.get(id);
        if (!set.open()) {
            throw new Refused("refused.changeset.applied");
        }
        return set;
    }
}
