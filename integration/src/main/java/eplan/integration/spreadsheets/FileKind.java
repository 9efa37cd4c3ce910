package eplan.integration.spreadsheets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    /** A ZIP; whether it is a workbook inside, {@link ZipScan} finds out. */
    WORKBOOK,
    /** OLE2: {@code .xls}, and any workbook with a password. */
    OLD_WORKBOOK,
    TEXT,
    OTHER;

    private static final String ZIP = "PK";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0";

    /** Programs, PDF, HTML and XML, rich text. */
    private static final List<String> REFUSED = List.of("MZ", "\u007FELF", "%PDF", "<", "{\\rtf");

    static FileKind of(byte[] file) {
        if (startsWith(file, ZIP)) {
            return WORKBOOK;
        }
        if (startsWith(file, OLE2)) {
            return OLD_WORKBOOK;
        }
        boolean other = REFUSED.stream().anyMatch(magic -> startsWith(file, magic)) || binary(file);
        return other ? OTHER : TEXT;
    }

    private static boolean startsWith(byte[] file, String magic) {
        byte[] first = magic.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= first.length && Arrays.equals(file, 0, first.length, first, 0, first.length);
    }

    private static boolean binary(byte[] file) {
        for (byte b : file) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\r' && b != '\n') {
                return true;
            }
        }
        return false;
    }
}
