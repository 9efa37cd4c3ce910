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

/** The Thai texts of the forms and of what they show; a missing one fails the test. */
final class Texts implements I18NProvider {
    private static final long serialVersionUID = 1L;

    /** Said by modules that forms do not see: names of items by the screens, faults of files by the spreadsheets. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "item.ordinance", "ข้อบัญญัติ/เทศบัญญัติ",
            "item.spending-q2", "ก่อหนี้ผูกพันและเบิกจ่าย ไตรมาส 2",
            "refused.sheet.large", "ไฟล์ใหญ่เกิน {0} MB โปรดแบ่งไฟล์",
            "refused.sheet.type", "ไฟล์นี้ไม่ใช่ตารางคำนวณ",
            "refused.sheet.heading-unknown", "ไม่มีคอลัมน์ชื่อ “{0}”");

    private final Properties texts = new Properties();

    Texts() {
        texts.putAll(ELSEWHERE);
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*_th.properties")) {
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(BuddhistDates.THAI);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new AssertionError("no text for " + key);
        }
        Object[] worded = Stream.of(params)
                .map(param -> param instanceof LocalDate day ? BuddhistDates.medium(day, BuddhistDates.THAI) : param)
                .toArray();
        return new MessageFormat(pattern.replace("'", "''"), BuddhistDates.THAI).format(worded);
    }
}
