package eplan.integration.papers;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.BaseFont;

/** Breaks Thai text, which has no spaces between words, into lines: where the platform's dictionary finds words, and nowhere else. */
final class LineBreaks {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final BaseFont font;
    private final float size;
    private final float most;
    private final List<String> lines = new ArrayList<>();

    /** @param most width of a line in points */
    private LineBreaks(BaseFont font, float size, float most) {
        this.font = font;
        this.size = size;
        this.most = most;
    }

    /** @param indent by how much the first line is narrower, in points */
    static List<String> of(String text, BaseFont font, float size, float most, float indent) {
        LineBreaks breaks = new LineBreaks(font, size, most);
        text.lines().forEach(paragraph -> breaks.add(paragraph, indent));
        return List.copyOf(breaks.lines);
    }

    private void add(String paragraph, float indent) {
        StringBuilder line = new StringBuilder();
        for (String part : parts(paragraph)) {
            float room = lines.isEmpty() ? most - indent : most;
            if (!line.isEmpty() && width(line + part) > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? part.stripLeading() : part);
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Words with the spaces behind them; one that is wider than a line is cut, but no mark is parted from its letter. */
    private List<String> parts(String paragraph) {
        List<String> parts = new ArrayList<>();
        for (String word : cut(paragraph, BreakIterator.getLineInstance(THAI))) {
            if (width(word) > most) {
                parts.addAll(cut(word, BreakIterator.getCharacterInstance(THAI)));
            } else {
                parts.add(word);
            }
        }
        return parts;
    }

    private static List<String> cut(String text, BreakIterator breaks) {
        List<String> parts = new ArrayList<>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    private float width(String text) {
        return font.getWidthPoint(text.stripTrailing(), size);
    }
}
