package eplan.cycle.engine;

import eplan.cycle.LadderCase;
import eplan.cycle.LadderRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The shipped decision table with other rows. What is written into it are names of constants and whole numbers, never text that
 * a person typed.
 */
final class LadderDmn {

    private static final String FIRST_RULE = "<rule ";
    private static final String LAST_RULE = "</rule>";

    private final String before;
    private final String after;

    private LadderDmn(String shipped) {
        before = shipped.substring(0, shipped.indexOf(FIRST_RULE));
        after = shipped.substring(shipped.lastIndexOf(LAST_RULE) + LAST_RULE.length());
    }

    static LadderDmn shipped() {
        try {
            return new LadderDmn(new ClassPathResource("processes/" + CycleModel.LADDER + ".dmn")
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> inputs(LadderCase which) {
        return Map.of(
                "roundKind", which.kind().name(),
                "lateRounds", which.late().name(),
                "setting", which.setting().name());
    }

    InputStream with(List<LadderRow> rows) {
        StringBuilder table = new StringBuilder(before);
        for (int i = 0; i < rows.size(); i++) {
            rule(table, "row-" + (i + 1), rows.get(i));
        }
        return new ByteArrayInputStream(table.append(after).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void rule(StringBuilder table, String id, LadderRow row) {
        table.append("<rule id=\"").append(id).append("\">");
        entry(table, "input", id + "-kind", quoted(row.kind()));
        entry(table, "input", id + "-late", quoted(row.late()));
        entry(table, "input", id + "-setting", quoted(row.setting()));
        entry(table, "output", id + "-rung", quoted(row.rung()));
        entry(table, "output", id + "-days", Integer.toString(row.workingDays()));
        entry(table, "output", id + "-audience", quoted(row.audience()));
        entry(table, "output", id + "-task", '"' + row.audience().task() + '"');
        table.append(LAST_RULE);
    }

    /** Nothing where it does not matter: such an entry is always true. */
    private static String quoted(@Nullable Enum<?> word) {
        return word == null ? "" : '"' + word.name() + '"';
    }

    private static void entry(StringBuilder table, String kind, String id, String text) {
        table.append('<').append(kind).append("Entry id=\"").append(id).append("\"><text>");
        table.append(text).append("</text></").append(kind).append("Entry>");
    }
}
