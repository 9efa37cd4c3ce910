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

    static final float TOP = PageSize.A4.getHeight() - 2.5f * CENTIMETRE;
    private static final float BOTTOM = 2 * CENTIMETRE;
    private static final float INDENT = 2.5f * CENTIMETRE;

    /** Left for the Garuda, which the agency puts there. */
    private static final float SLOT = 3 * CENTIMETRE;

    /** Between a label and what it says. */
    private static final float BESIDE = 12;

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
        put(LineBreaks.of(thai(text), font, SIZE, WIDTH, indent), font, LEFT + indent, LEFT);
    }

    /** @param first where the first line begins, and {@code others} the others */
    private void put(List<String> lines, BaseFont font, float first, float others) {
        float x = first;
        for (String line : lines) {
            room(LINE);
            draw(line, x, y, font);
            x = others;
            y -= LINE;
        }
    }

    /** What it says stands beside the label, in all its lines. */
    void labelled(String label, String text) {
        String words = thai(label);
        float beside = width(words) + BESIDE;
        List<String> said = LineBreaks.of(thai(text), ThaiFonts.REGULAR, SIZE, WIDTH - beside, 0);
        room(LINE);
        draw(words, LEFT, y, ThaiFonts.REGULAR);
        put(said, ThaiFonts.REGULAR, LEFT + beside, LEFT + beside);
    }

    /** One line that begins at the left margin and goes on so as to end at the right one. */
    void apart(String left, String right) {
        room(LINE);
        draw(thai(left), LEFT, y, ThaiFonts.REGULAR);
        right(right);
    }

    /** Each line ends at the right margin. */
    void right(String text) {
        for (String line : LineBreaks.of(thai(text), ThaiFonts.REGULAR, SIZE, WIDTH, 0)) {
            room(LINE);
            draw(line, LEFT + WIDTH - width(line), y, ThaiFonts.REGULAR);
            y -= LINE;
        }
    }

    /** One line that begins in the middle of the page, below the Garuda. */
    void fromMiddle(String text) {
        room(LINE);
        draw(thai(text), PageSize.A4.getWidth() / 2, y, ThaiFonts.REGULAR);
        y -= LINE;
    }

    /** Leaves the place for the Garuda, at the top of a page. */
    void slot() {
        y -= SLOT;
    }

    private static float width(String line) {
        return ThaiFonts.REGULAR.getWidthPoint(line, SIZE);
    }

    /** Lines centred in the right half, all on one page: where somebody signs. */
    void signature(List<String> lines) {
        gap();
        room(lines.size() * LINE);
        float middle = LEFT + WIDTH * 0.7f;
        for (String line : lines) {
            String text = thai(line);
            float half = width(text) / 2;
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
