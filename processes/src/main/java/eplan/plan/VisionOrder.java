package eplan.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which two people's rows stand together. Rows are numbers here: their ids, and any other number for one that
 * has no id yet.
 */
record VisionOrder(List<Long> base, List<Long> mine, List<Long> theirs) {

    /** Both moved rows that all three have, and not in the same way. */
    boolean clashes() {
        return moved(mine) && moved(theirs) && !common(mine).equals(common(theirs));
    }

    /**
     * All rows of both, in the order of the one who moved some; what the other added stands where they put it, and at the
     * same place theirs comes first.
     *
     * @param clashTakesTheirs whose order it is when both moved rows
     */
    List<Long> woven(boolean clashTakesTheirs) {
        boolean alongMine = clashes() ? !clashTakesTheirs : moved(mine);
        List<Long> woven = new ArrayList<>(alongMine ? mine : theirs);
        int at = 0;
        for (Long row : alongMine ? theirs : mine) {
            if (!woven.contains(row)) {
                woven.add(alongMine ? at : behindAdded(woven, at), row);
            }
            at = woven.indexOf(row) + 1;
        }
        return woven;
    }

    private int behindAdded(List<Long> woven, int from) {
        int at = from;
        while (at < woven.size() && !mine.contains(woven.get(at)) && !base.contains(woven.get(at))) {
            at++;
        }
        return at;
    }

    private boolean moved(List<Long> rows) {
        return !common(rows).equals(common(base));
    }

    private List<Long> common(List<Long> rows) {
        return rows.stream()
                .filter(row -> base.contains(row) && mine.contains(row) && theirs.contains(row))
                .toList();
    }
}
