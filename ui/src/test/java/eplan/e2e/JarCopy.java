package eplan.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Copies a jar entry by entry, some of them changed or left out. */
final class JarCopy {

    /** What an entry becomes; the same bytes where it stays as it is, null where it is left out. */
    interface Change {
        byte @Nullable [] of(String entry, byte[] content) throws IOException;
    }

    private JarCopy() {}

    static void copy(Path jar, Path copy, Change change) throws IOException {
        try (var from = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(copy);
                var to = new JarOutputStream(file)) {
            for (JarEntry entry : (Iterable<JarEntry>) from.stream()::iterator) {
                try (InputStream content = from.getInputStream(entry)) {
                    byte[] changed = change.of(entry.getName(), content.readAllBytes());
                    if (changed != null) {
                        write(to, entry, changed);
                    }
                }
            }
        }
    }

    /** Libraries inside a jar are stored, not packed: they are read in place. */
    private static void write(JarOutputStream to, JarEntry entry, byte[] content) throws IOException {
        var written = new JarEntry(entry.getName());
        if (entry.getMethod() == JarEntry.STORED) {
            var checksum = new CRC32();
            checksum.update(content);
            written.setMethod(JarEntry.STORED);
            written.setSize(content.length);
            written.setCrc(checksum.getValue());
        }
        to.putNextEntry(written);
        to.write(content);
    }
}
