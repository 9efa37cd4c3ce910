package eplan.ui.timeline;

import com.vaadin.flow.component.UI;
import eplan.ui.i18n.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Where a shipped holiday comes from, in the reader's language: the table keeps it in Thai, as headquarters write theirs. What people
 * wrote stays as they wrote it.
 */
final class ShippedWords {

    private static final String BETWEEN = "; ";
    private static final Map<String, String> ENGLISH = english();

    private ShippedWords() {}

    /** @param kept source or note as the table has it, several parts with semicolons between */
    static String of(String kept) {
        UI ui = UI.getCurrent();
        if (ui == null || Languages.thai(ui.getLocale())) {
            return kept;
        }
        return Arrays.stream(kept.split(BETWEEN, -1))
                .map(part -> ENGLISH.getOrDefault(part, part))
                .collect(Collectors.joining(BETWEEN));
    }

    private static Map<String, String> english() {
        Properties thai = bundle("th");
        Properties other = bundle("en");
        Map<String, String> words = new HashMap<>();
        thai.stringPropertyNames()
                .forEach(key -> words.put(thai.getProperty(key), other.getProperty(key, thai.getProperty(key))));
        return Map.copyOf(words);
    }

    private static Properties bundle(String language) {
        var file = new ClassPathResource("i18n/holidays_" + language + ".properties");
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
