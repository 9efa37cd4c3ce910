package eplan.integration.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * A paper as a reader finds it.
 *
 * @param sheets what each page says, {@link #bare}
 * @param highest where the first page's letters stand that are nearest to its top, in points from the bottom
 */
record ReadPaper(List<String> sheets, float highest) {

    /** A text matrix: its last numbers are where it is. */
    private static final Pattern PLACED = Pattern.compile("([\\d.-]+) ([\\d.-]+) Tm");

    static ReadPaper of(byte[] pdf) {
        try {
            PdfReader reader = new PdfReader(pdf);
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> sheets = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                sheets.add(bare(extractor.getTextFromPage(page)));
            }
            return new ReadPaper(sheets, highest(reader.getPageContent(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float highest(byte[] content) {
        return PLACED.matcher(new String(content, StandardCharsets.ISO_8859_1))
                .results()
                .map(found -> Float.parseFloat(found.group(2)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    int pages() {
        return sheets.size();
    }

    String text() {
        return String.join("", sheets);
    }

    boolean says(String words) {
        return text().contains(bare(words));
    }

    /** The page that says it, from 0; -1 when none does. */
    int pageOf(String words) {
        return IntStream.range(0, pages())
                .filter(page -> sheets.get(page).contains(bare(words)))
                .findFirst()
                .orElse(-1);
    }

    /**
     * Without spaces, which readers guess from distances, and with sara am as its second half: a font shows it as two glyphs, the first of
     * which may be one with the tone mark.
     */
    static String bare(String text) {
        return text.replaceAll("\\s", "").replace('\u0e33', '\u0e32').replace("\u0e4d", "");
    }
}
