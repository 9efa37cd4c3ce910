package eplan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher builds again when anything changed that the build reads. */
class LauncherTest {

    private static final Path LAUNCHER = Path.of("..", "eplan").toAbsolutePath().normalize();

    @TempDir
    Path checkout;

    @BeforeEach
    void fill() throws IOException {
        write("pom.xml");
        write("ui/pom.xml");
        write("ui/src/main/java/eplan/View.java");
        write("processes/src/main/resources/db/migration/V1__a.sql");
        write("docs/readme.md");
        write("ui/target/classes/View.class");
        Files.writeString(checkout.resolve(".gitignore"), "target/\n");
    }

    private void write(String file) throws IOException {
        Path path = checkout.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, file);
    }

    @Test
    void readsTheSourcesOfACheckoutWhetherCommittedOrNot() throws Exception {
        bash("git init -q . && git add pom.xml ui/pom.xml");

        assertThat(sources()).containsExactlyInAnyOrderElementsOf(read());
    }

    @Test
    void readsTheSourcesOfAnUnpackedArchive() throws Exception {
        assertThat(sources()).containsExactlyInAnyOrderElementsOf(read());
    }

    private static List<String> read() {
        return List.of(
                "pom.xml",
                "ui/pom.xml",
                "ui/src/main/java/eplan/View.java",
                "processes/src/main/resources/db/migration/V1__a.sql");
    }

    private List<String> sources() throws Exception {
        String listed = bash(
                "export GIT_CEILING_DIRECTORIES=\"$(dirname \"$PWD\")\"; eval \"$(sed -n '/^source_files()/,/^}/p' '"
                        + LAUNCHER + "')\"; source_files | tr '\\0' '\\n'");
        return listed.lines().map(line -> line.replaceFirst("^\\./", "")).toList();
    }

    private String bash(String script) throws Exception {
        Process bash = new ProcessBuilder("bash", "-c", script)
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said;
    }
}
