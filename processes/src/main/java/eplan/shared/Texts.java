package eplan.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Texts for people: every {@code i18n/<area>_<language>.properties} (UTF-8) on the class path, merged. Placeholders are
 * {@link MessageFormat}'s, except that an apostrophe is just an apostrophe; dates become Buddhist-era words. A text missing in
 * one language is given in Thai, and a test sees to it that none is.
 */
@Component
public final class Texts {

    /** The languages there are texts in. */
    public static final List<Locale> LANGUAGES = List.of(BuddhistDates.THAI, Locale.ENGLISH);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final Map<Locale, Map<String, String>> patterns = new HashMap<>();

    public Texts(ResourcePatternResolver resources) {
        for (Locale language : LANGUAGES) {
            patterns.put(language, merged(resources, language));
        }
    }

    private static Map<String, String> merged(ResourcePatternResolver resources, Locale language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource bundle :
                    resources.getResources("classpath*:i18n/*_" + language.getLanguage() + ".properties")) {
                Properties properties = new Properties();
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the message bundles", e);
        }
        return all;
    }

    /** English for any kind of English, else Thai. */
    public static Locale closest(@Nullable Locale wanted) {
        return wanted != null && wanted.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Locale.ENGLISH
                : BuddhistDates.THAI;
    }

    /** The text of a key in the closest language; the key itself where there is none. */
    public String of(String key, @Nullable Locale wanted, Object... params) {
        Locale language = closest(wanted);
        String pattern = pattern(key, language);
        if (pattern == null) {
            LOG.warn("no text for {}", key);
            return key;
        }
        return params.length == 0 ? pattern : format(pattern, language, params);
    }

    /** Whether there is a text, for keys made from data. */
    public boolean has(String key) {
        return pattern(key, BuddhistDates.THAI) != null;
    }

    /** The texts of one language by key, for tests that compare languages. */
    public Map<String, String> all(Locale language) {
        return Map.copyOf(patterns.getOrDefault(language, Map.of()));
    }

    private @Nullable String pattern(String key, Locale language) {
        String own = patterns.getOrDefault(language, Map.of()).get(key);
        return own != null
                ? own
                : patterns.getOrDefault(BuddhistDates.THAI, Map.of()).get(key);
    }

    private static String format(String pattern, Locale language, Object... params) {
        Object[] worded = Stream.of(params)
                .map(param -> param instanceof LocalDate day ? BuddhistDates.medium(day, language) : param)
                .toArray();
        return new MessageFormat(pattern.replace("'", "''"), language).format(worded);
    }
}
