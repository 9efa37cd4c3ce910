package eplan.timeline;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;

/** The calendar of letter ว 1353, relative to the fiscal year: what every year starts from. */
final class Template {

    private static final ClassPathResource FILE = new ClassPathResource("eplan/timeline/template.csv");

    private static final Set<String> KEYS =
            rows().stream().map(TemplateRow::key).collect(Collectors.toUnmodifiableSet());

    private Template() {}

    /** Whether the yearly model, or the model of hiring, has a row for rounds of this key. */
    static boolean has(String key) {
        return KEYS.contains(key);
    }

    /** Its rows, in the letter's order. */
    static List<TemplateRow> rows() {
        try (Reader reader = new EncodedResource(FILE, StandardCharsets.UTF_8).getReader()) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(TemplateRow::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
