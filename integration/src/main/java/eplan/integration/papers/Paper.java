package eplan.integration.papers;

import eplan.shared.ThaiDigits;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** A paper in the making, from top to bottom, with as many pages as it takes. All digits become Thai ones. */
final class Paper {

    private static final float CENTIMETRE = 72 / 2.54f;

    static final float SIZE = 16;

    /** Single spacing: from one line to the next. */
    static final float LINE = 21;

    /** From a line's top down to where its letters stand. */
    static final float ASCENT = 17;

    static final float LEFT = 3 * CENTIMETRE;
    static final float WIDTH = PageSize.A4.getWidth() - LEFT - 2 * CENTIMETRE;

    private static final float TOP = PageSize.A4.getHeight() - 2.5f * CENTIMETRE;
    private static final float BOTTOM = 2 * CENTIMETRE;
    private static final float INDENT = 2.5f * CENTIMETRE;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfContentByte canvas;
    private float y = TOP;

    Paper(String title) {
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.addTitle(title);
        document.open();
        canvas = writer.getDirectContent();
    }

    byte[] finished() {
        document.close();
        return out.toByteArray();
    }

    /** Bold and centred. */
    void title(String text) {
        for (String line : LineBreaks.of(thai(text), ThaiFonts.BOLD, SIZE, WIDTH, 0)) {
            room(LINE);
            float width = ThaiFonts.BOLD.getWidthPoint(line, SIZE);
            draw(line, LEFT + (WIDTH - width) / 2, y, ThaiFonts.BOLD);
            y -= LINE;
        }
    }

    void heading(String text) {
        lines(text, ThaiFonts.BOLD, 0);
    }

    /** With its first line indented. */
    void paragraph(String text) {
        lines(text, ThaiFonts.REGULAR, INDENT);
    }

    void line(String text) {
        lines(text, ThaiFonts.REGULAR, 0);
    }

    private void lines(String text, BaseFont font, float indent) {
        float x = LEFT + indent;
        for (String line : LineBreaks.of(thai(text), font, SIZE, WIDTH, indent)) {
            room(LINE);
            draw(line, x, y, font);
            x = LEFT;
            y -= LINE;
        }
    }

    /** Lines centred in the right half, all on one page: where somebody signs. */
    void signature(List<String> lines) {
        gap();
        room(lines.size() * LINE);
        float middle = LEFT + WIDTH * 0.7f;
        for (String line : lines) {
            String text = thai(line);
            float half = ThaiFonts.REGULAR.getWidthPoint(text, SIZE) / 2;
            draw(text, Math.min(middle - half, LEFT + WIDTH - 2 * half), y, ThaiFonts.REGULAR);
            y -= LINE;
        }
    }

    /** An empty line, except at the top of a page. */
    void gap() {
        y -= y < TOP ? LINE : 0;
    }

    float y() {
        return y;
    }

    void down(float points) {
        y -= points;
    }

    /** Points left on the page. */
    float left() {
        return y - BOTTOM;
    }

    /** Goes on to the next page where that much is not left on this one. */
    void room(float points) {
        if (left() < points) {
            nextPage();
        }
    }

    void nextPage() {
        document.newPage();
        y = TOP;
    }

    PdfContentByte canvas() {
        return canvas;
    }

    /** @param top of the line */
    void draw(String text, float x, float top, BaseFont font) {
        if (text.isEmpty()) {
            return;
        }
        canvas.beginText();
        canvas.setFontAndSize(font, SIZE);
        canvas.setTextMatrix(x, top - ASCENT);
        canvas.showText(text);
        canvas.endText();
    }

    static String thai(String text) {
        return ThaiDigits.toThai(text);
    }
}
