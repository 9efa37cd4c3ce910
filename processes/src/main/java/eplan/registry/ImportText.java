package eplan.registry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of an imported file, and how it was written. Refuses what is no CSV before anything parses it, in one pass over
 * the bytes: too large, too long a line, a spreadsheet or another binary.
 */
record ImportText(String text, String charset) {

    /** A row of the registry is some 300 bytes; no honest line comes near this. */
    static final int LONGEST_LINE = 8 * 1024;

    /** Thai as older programs write it; has all of TIS-620. */
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads the file, or says what is wrong with it. */
    static Optional<ImportText> read(byte[] file, Problems problems) {
        if (!acceptable(file, problems)) {
            return Optional.empty();
        }
        Optional<ImportText> text =
                decode(file, StandardCharsets.UTF_8, "UTF-8").or(() -> decode(file, WINDOWS_874, "Windows-874"));
        if (text.isEmpty()) {
            problems.file("import.file.encoding");
        }
        return text;
    }

    private static boolean acceptable(byte[] file, Problems problems) {
        if (file.length > RegistryImport.MAX_BYTES) {
            problems.file("import.file.tooLarge", RegistryImport.MAX_BYTES / 1024 / 1024);
            return false;
        }
        int line = 1;
        int inLine = 0;
        for (byte b : file) {
            inLine++;
            if (b == '\n' || b == '\r') {
                line += b == '\n' ? 1 : 0;
                inLine = 0;
            } else if (b >= 0 && b < ' ' && b != '\t') {
                problems.file("import.file.binary");
                return false;
            } else if (inLine > LONGEST_LINE) {
                problems.cell(line, null, null, "import.line.tooLong", LONGEST_LINE);
                return false;
            }
        }
        return true;
    }

    private static Optional<ImportText> decode(byte[] file, Charset charset, String name) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(new ImportText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, name));
        } catch (CharacterCodingException notInThis) {
            return Optional.empty();
        }
    }
}
