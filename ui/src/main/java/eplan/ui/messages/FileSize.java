package eplan.ui.messages;

import eplan.ui.casework.Words;
import java.util.Locale;

/** How large a file is, such as {@code 1.4 MB}, and KB for what is smaller. */
final class FileSize {

    private static final int KILOBYTE = 1024;

    private FileSize() {}

    static String of(int bytes) {
        double kilobytes = Math.max(1, bytes / (double) KILOBYTE);
        return kilobytes < KILOBYTE
                ? Words.of("attach.kb", String.format(Locale.ROOT, "%.0f", kilobytes))
                : Words.of("attach.mb", String.format(Locale.ROOT, "%.1f", kilobytes / KILOBYTE));
    }
}
