package eplan.integration.papers;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/** A table with lines around its cells. Its headings come again on each page; a row that is too high goes on there. */
final class PaperTable {

    /** Between a cell's frame and its text. */
    private static final float BESIDE = 4;

    private static final float ABOVE = 2;
    private static final float STROKE = 0.5f;

    private final Paper paper;
    private final List<Float> widths;
    private final List<String> headings;

    /** @param shares of the paper's width, by column */
    PaperTable(Paper paper, List<Float> shares, List<String> headings) {
        this.paper = paper;
        this.headings = headings;
        float all = shares.stream().reduce(0f, Float::sum);
        this.widths = shares.stream().map(share -> Paper.WIDTH * share / all).toList();
        if (height(cells(headings, ThaiFonts.BOLD)) + height(1) > paper.left()) {
            paper.nextPage();
        }
        draw(cells(headings, ThaiFonts.BOLD), ThaiFonts.BOLD);
    }

    void row(List<String> texts) {
        List<List<String>> cells = cells(texts, ThaiFonts.REGULAR);
        int lines = lines(cells);
        for (int from = 0; from < lines; ) {
            int fitting = (int) ((paper.left() - 2 * ABOVE) / Paper.LINE);
            if (fitting < Math.min(lines - from, 2)) {
                paper.nextPage();
                draw(cells(headings, ThaiFonts.BOLD), ThaiFonts.BOLD);
            } else {
                int to = Math.min(lines, from + fitting);
                draw(part(cells, from, to), ThaiFonts.REGULAR);
                from = to;
            }
        }
    }

    private List<List<String>> cells(List<String> texts, BaseFont font) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(LineBreaks.of(Paper.thai(texts.get(i)), font, Paper.SIZE, widths.get(i) - 2 * BESIDE, 0));
        }
        return cells;
    }

    private static List<List<String>> part(List<List<String>> cells, int from, int to) {
        return cells.stream()
                .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
                .toList();
    }

    private static int lines(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).reduce(1, Math::max);
    }

    private static float height(List<List<String>> cells) {
        return height(lines(cells));
    }

    private static float height(int lines) {
        return lines * Paper.LINE + 2 * ABOVE;
    }

    private void draw(List<List<String>> cells, BaseFont font) {
        float height = height(cells);
        float x = Paper.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            frame(x, paper.y() - height, widths.get(i), height);
            float top = paper.y() - ABOVE;
            for (String line : cells.get(i)) {
                paper.draw(line, x + BESIDE, top, font);
                top -= Paper.LINE;
            }
            x += widths.get(i);
        }
        paper.down(height);
    }

    private void frame(float x, float bottom, float width, float height) {
        PdfContentByte canvas = paper.canvas();
        canvas.setLineWidth(STROKE);
        canvas.rectangle(x, bottom, width, height);
        canvas.stroke();
    }
}
