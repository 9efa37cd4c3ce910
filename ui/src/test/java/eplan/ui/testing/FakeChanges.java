package eplan.ui.testing;

import eplan.shared.FiscalYear;
import eplan.timeline.TimelineChanges;
import java.util.ArrayList;
import java.util.List;

/** What a test says was changed outside of sets, latest first, and what was put back of it. */
public final class FakeChanges implements TimelineChanges {

    public final List<Change> changes = new ArrayList<>();
    public final List<ProvinceDate> own = new ArrayList<>();
    public final List<String> undone = new ArrayList<>();

    @Override
    public void undo(long changeId, String reason) {
        undone.add(changeId + " " + reason);
    }

    @Override
    public List<Change> history(FiscalYear year) {
        return List.copyOf(changes);
    }

    @Override
    public List<ProvinceDate> provinceDates(FiscalYear year) {
        return List.copyOf(own);
    }
}
