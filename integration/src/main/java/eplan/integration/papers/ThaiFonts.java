package eplan.integration.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;

/**
 * Sarabun, embedded into each paper. Glyphs are laid out as the font says, or tone marks would sit in the vowels below them; that is
 * switched on for the whole JVM before the first font is read.
 */
final class ThaiFonts {

    static final BaseFont REGULAR = load("fonts/Sarabun-Regular.ttf");
    static final BaseFont BOLD = load("fonts/Sarabun-Bold.ttf");

    private ThaiFonts() {}

    private static BaseFont load(String resource) {
        if (!LayoutProcessor.isEnabled()) {
            LayoutProcessor.enableKernLiga();
        }
        try {
            return BaseFont.createFont(resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException("no font " + resource, e);
        }
    }
}
