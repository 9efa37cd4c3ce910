package eplan.integration.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A paper as a reader finds it. */
record ReadPaper(int pages, String text) {

    static ReadPaper of(byte[] pdf) {
        try {
            PdfReader reader = new PdfReader(pdf);
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page));
            }
            return new ReadPaper(reader.getNumberOfPages(), bare(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean says(String words) {
        return text.contains(bare(words));
    }

    /**
     * Without spaces, which readers guess from distances, and with sara am as its second half: a font shows it as two glyphs, the first of
     * which may be one with the tone mark.
     */
    static String bare(String text) {
        return text.replaceAll("\\s", "").replace('\u0e33', '\u0e32').replace("\u0e4d", "");
    }
}
