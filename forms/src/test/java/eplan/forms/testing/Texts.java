package eplan.forms.testing;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.shared.BuddhistDates;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of the forms and of what they show, in both languages; a missing one fails the test. */
final class Texts implements I18NProvider {
    private static final long serialVersionUID = 1L;

    /** Said by a module that forms do not see: faults of files, by the spreadsheets. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "refused.sheet.large", "ไฟล์ใหญ่เกิน {0} MB โปรดแบ่งไฟล์",
            "refused.sheet.type", "ไฟล์นี้ไม่ใช่ตารางคำนวณ",
            "refused.sheet.heading-unknown", "ไม่มีคอลัมน์ชื่อ “{0}”");

    private final Properties thai = texts("th");
    private final Properties english = texts("en");

    private static Properties texts(String language) {
        Properties texts = new Properties();
        texts.putAll(ELSEWHERE);
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties")) {
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(BuddhistDates.THAI, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        boolean inEnglish = locale != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String pattern = (inEnglish ? english : thai).getProperty(key);
        if (pattern == null) {
            throw new AssertionError("no text for " + key);
        }
        Object[] worded = Stream.of(params)
                .map(param -> param instanceof LocalDate day ? BuddhistDates.medium(day, BuddhistDates.THAI) : param)
                .toArray();
        return new MessageFormat(pattern.replace("'", "''"), BuddhistDates.THAI).format(worded);
    }
}
