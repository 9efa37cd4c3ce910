package eplan.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Texts for people live in bundles: none in Thai in the code, and every key that the code names is there. */
class TextsInCodeTest {

    /** Sources whose output is Thai data, not text for people. */
    private static final List<String> DATA =
            List.of("/eplan/registry/", "/eplan/integration/accounts/", "/eplan/clock/");

    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$|(?<=[;{})])\\s*//.*", Pattern.DOTALL);
    private static final Pattern THAI_LITERAL = Pattern.compile("\"[^\"\\n]*[\\u0E00-\\u0E7F][^\"\\n]*\"");
    private static final Pattern KEY = Pattern.compile(
            "(?:getTranslation|translate|new Refused|Words\\.of|Say\\.text)\\(\\s*\"([a-z][\\w.-]*[\\w])\"\\s*[,)]");

    private final MessageBundles texts = new MessageBundles(new Texts(new PathMatchingResourcePatternResolver()));

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (String module : List.of("processes", "forms", "integration", "ui")) {
            Path root = Path.of("..", module, "src/main/java");
            assertThat(root).isDirectory();
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> sources.put(
                                file.toString(), COMMENT.matcher(read(file)).replaceAll("")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noThaiInTheCode() {
        var found = new TreeSet<String>();
        sources().forEach((file, code) -> {
            if (DATA.stream().noneMatch(file::contains)) {
                THAI_LITERAL.matcher(code).results().forEach(m -> found.add(file + ": " + m.group()));
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        var missing = new TreeSet<String>();
        var seen = new TreeSet<String>();
        sources()
                .forEach((file, code) -> KEY.matcher(code).results().forEach(m -> {
                    seen.add(m.group(1));
                    if (!texts.has(m.group(1))) {
                        missing.add(m.group(1) + " in " + file);
                    }
                }));
        assertThat(seen).hasSizeGreaterThan(50);
        assertThat(missing).isEmpty();
    }
}
