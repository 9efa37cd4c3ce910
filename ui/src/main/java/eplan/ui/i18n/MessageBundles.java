package eplan.ui.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.shared.BuddhistDates;
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
 * Every {@code i18n/<area>_<language>.properties} (UTF-8) on the class path, merged. Placeholders are {@link
 * MessageFormat}'s, except that an apostrophe is just an apostrophe; dates become Buddhist-era words. A text missing in
 * one language is shown in Thai, and a test sees to it that none is.
 */
@Component
public class MessageBundles implements I18NProvider {
    private static final Logger log = LoggerFactory.getLogger(MessageBundles.class);

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    MessageBundles(ResourcePatternResolver resources) {
        for (Locale language : Languages.ALL) {
            texts.put(language, merged(resources, language));
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

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... params) {
        Locale language = Languages.closest(locale);
        String pattern = text(key, language);
        if (pattern == null) {
            log.warn("no text for {}", key);
            return key;
        }
        return params.length == 0 ? pattern : format(pattern, language, params);
    }

    /** Whether there is a text, for keys made from data. */
    public boolean has(String key) {
        return text(key, Languages.THAI) != null;
    }

    /** The texts of one language by key, for tests that compare languages. */
    public Map<String, String> texts(Locale language) {
        return Map.copyOf(texts.getOrDefault(language, Map.of()));
    }

    private @Nullable String text(String key, Locale language) {
        String own = texts.getOrDefault(language, Map.of()).get(key);
        return own != null ? own : texts.getOrDefault(Languages.THAI, Map.of()).get(key);
    }

    private static String format(String pattern, Locale language, Object... params) {
        Object[] worded = Stream.of(params)
                .map(param -> param instanceof LocalDate day ? BuddhistDates.medium(day, language) : param)
                .toArray();
        return new MessageFormat(pattern.replace("'", "''"), language).format(worded);
    }
}
