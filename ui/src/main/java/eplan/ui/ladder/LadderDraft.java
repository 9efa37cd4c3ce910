package eplan.ui.ladder;

import eplan.cycle.Ladder.Version;
import eplan.cycle.LadderRow;
import eplan.cycle.Rung;
import eplan.timeline.RoundKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The table as it is being edited, kind after kind; a row's number is its place, from 1. */
final class LadderDraft {

    private static final Comparator<LadderRow> BY_KIND = Comparator.comparing(LadderRow::kind);

    private Version inForce;
    private final List<LadderRow> rows;

    LadderDraft(Version inForce) {
        this.inForce = inForce;
        this.rows = byKind(inForce.rows());
    }

    private static List<LadderRow> byKind(List<LadderRow> rows) {
        List<LadderRow> sorted = new ArrayList<>(rows);
        sorted.sort(BY_KIND);
        return sorted;
    }

    Version inForce() {
        return inForce;
    }

    List<LadderRow> rows() {
        return List.copyOf(rows);
    }

    /** Another version came into force meanwhile: what was edited would replace that one. */
    void goOnFrom(Version newer) {
        inForce = newer;
    }

    boolean changed() {
        return !rows.equals(byKind(inForce.rows()));
    }

    void set(int number, LadderRow row) {
        rows.set(number - 1, row);
    }

    /** Another row after the last of its kind. @return its number */
    int add(RoundKind kind) {
        int at = (int)
                rows.stream().filter(row -> row.kind().compareTo(kind) <= 0).count();
        Rung.Name rung = Rung.Name.REMINDER;
        rows.add(at, new LadderRow(kind, null, null, rung, -1, rung.audiences().getFirst()));
        return at + 1;
    }

    void remove(int number) {
        rows.remove(number - 1);
    }

    /** Goes on from other rows, such as those of an earlier version. */
    void load(List<LadderRow> others) {
        List<LadderRow> sorted = byKind(others);
        rows.clear();
        rows.addAll(sorted);
    }
}
