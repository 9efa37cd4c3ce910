package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every reason that an import gives has its words in both languages, and no words are left over. */
class RegistryTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/eplan/registry");
    private static final Pattern KEY = Pattern.compile("\"((refused\\.)?import\\.[A-Za-z.]+)\"");

    @Test
    void eachReasonIsInBothLanguages() throws IOException {
        Set<String> used = new TreeSet<>();
        try (var files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> used.add(match.group(1)));
            }
        }
        assertThat(used).hasSizeGreaterThan(25);
        assertThat(keys("th")).isEqualTo(used);
        assertThat(keys("en")).isEqualTo(used);
    }

    private Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        String bundle = "/i18n/registry_" + language + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        Set<String> keys = new TreeSet<>(texts.stringPropertyNames());
        keys.removeIf(key -> !key.matches("(refused\\.)?import\\..*"));
        return keys;
    }
}
