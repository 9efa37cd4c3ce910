package eplan.ui.hiring;

import com.vaadin.flow.component.html.Anchor;
import eplan.forms.api.Download;
import eplan.hiring.HiringFile;
import eplan.ui.casework.Words;
import java.util.Locale;
import java.util.function.Supplier;

/** Files to keep: what was uploaded, papers as PDF, lists as XLSX. Permission is asked again each time. */
public final class HiringFiles {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int KILOBYTE = 1024;

    private HiringFiles() {}

    /** The link says the file's name. */
    public static Anchor file(HiringFile file, Supplier<HiringFile.Content> content) {
        return new Anchor(Download.of(() -> named(content.get())), file.name());
    }

    private static Download.Named named(HiringFile.Content content) {
        return new Download.Named(content.file().name(), content.file().mediaType(), content.bytes());
    }

    /** @param name without its ending */
    public static Anchor pdf(String words, String name, Supplier<byte[]> bytes) {
        return link(words, () -> new Download.Named(name + ".pdf", PDF, bytes.get()));
    }

    /** @param name without its ending */
    public static Anchor xlsx(String words, String name, Supplier<byte[]> bytes) {
        return link(words, () -> new Download.Named(name + ".xlsx", XLSX, bytes.get()));
    }

    private static Anchor link(String words, Supplier<Download.Named> file) {
        Anchor link = new Anchor(Download.of(file), words);
        link.addClassName("button-link");
        return link;
    }

    /** Such as {@code 1.4 MB}, and KB for what is smaller. */
    public static String size(int bytes) {
        double kilobytes = Math.max(1, bytes / (double) KILOBYTE);
        return kilobytes < KILOBYTE
                ? Words.of("attach.kb", String.format(Locale.ROOT, "%.0f", kilobytes))
                : Words.of("attach.mb", String.format(Locale.ROOT, "%.1f", kilobytes / KILOBYTE));
    }
}
