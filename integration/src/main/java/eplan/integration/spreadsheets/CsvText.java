package eplan.integration.spreadsheets;

import eplan.shared.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a CSV file, in UTF-8 or as older Thai programs write it. */
final class CsvText {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Has all of TIS-620. */
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    private CsvText() {}

    /** Without byte order mark. */
    static String decode(byte[] file) {
        String text = decode(file, StandardCharsets.UTF_8)
                .or(() -> decode(file, WINDOWS_874))
                .orElseThrow(() -> new Refused("refused.sheet.encoding"));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Optional<String> decode(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException notInThis) {
            return Optional.empty();
        }
    }
}
