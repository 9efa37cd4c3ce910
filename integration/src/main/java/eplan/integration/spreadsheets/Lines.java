package eplan.integration.spreadsheets;

import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Line;
import eplan.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows read so far, without empty ones. */
final class Lines {

    private final List<Line> lines = new ArrayList<>();

    void add(int number, Map<String, @Nullable String> cells) {
        if (cells.isEmpty()) {
            return;
        }
        if (lines.size() == Spreadsheets.MOST_ROWS) {
            throw new Refused("refused.sheet.rows", Spreadsheets.MOST_ROWS, lines.size() + 1);
        }
        lines.add(new Line(number, cells));
    }

    List<Line> all() {
        return List.copyOf(lines);
    }
}
