package eplan.shared;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** The kinds of files that are kept, known by how their content begins, never by what their name says. */
public enum FileKind {
    PDF("application/pdf", "255044462d", "pdf"),
    JPEG("image/jpeg", "ffd8ff", "jpe?g"),
    PNG("image/png", "89504e470d0a1a0a", "png");

    private static final int LOOKED_AT = 8;

    private final String mediaType;
    private final String beginning;
    private final String extensions;

    /** @param beginning of the content, in hexadecimal digits; @param extensions a pattern */
    FileKind(String mediaType, String beginning, String extensions) {
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.extensions = extensions;
    }

    /** @throws Refused when it is none of these */
    public static FileKind of(byte[] content) {
        String start = HexFormat.of().formatHex(content, 0, Math.min(content.length, LOOKED_AT));
        return Arrays.stream(values())
                .filter(kind -> start.startsWith(kind.beginning))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.attachment.kind"));
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether such files' names end so. */
    boolean isCalled(String extension) {
        return extension.toLowerCase(Locale.ROOT).matches(extensions);
    }

    /** What a name without an extension gets. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
