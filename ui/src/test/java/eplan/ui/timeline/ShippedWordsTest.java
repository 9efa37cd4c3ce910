package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import eplan.shared.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the shipped holidays come from is read in Thai and in English. */
class ShippedWordsTest extends TimelineScreen {

    private static final String LUNAR = "ตามปฏิทินจันทรคติ; ของปีนี้ยังไม่ได้ตรวจกับประกาศ";

    @Test
    void everyPartOfTheShippedFileHasItsEnglish() throws IOException {
        Set<String> worded = new Texts(new PathMatchingResourcePatternResolver())
                .all(eplan.shared.BuddhistDates.THAI).entrySet().stream()
                        .filter(text -> text.getKey().startsWith("holiday.shipped."))
                        .map(text -> text.getValue())
                        .collect(Collectors.toSet());
        try (var reader = new InputStreamReader(
                new ClassPathResource("eplan/timeline/holidays.csv").getInputStream(), StandardCharsets.UTF_8)) {
            Set<String> parts =
                    CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                            .flatMap(row -> Stream.of(row.get("source"), row.get("note")))
                            .flatMap(text -> Stream.of(text.split("; ")))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.toSet());
            assertThat(parts).hasSizeGreaterThan(40).isEqualTo(worded);
        }
    }

    @Test
    void readersOfEnglishReadEnglish() {
        timeline("year=2554");
        assertThat(ShippedWords.of(LUNAR)).isEqualTo(LUNAR);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(ShippedWords.of(LUNAR))
                .isEqualTo("Thai lunar calendar; for this year not checked against the announcement");
        assertThat(ShippedWords.of("มติ ครม. ของเรา")).isEqualTo("มติ ครม. ของเรา");
        assertThat(ShippedWords.of("")).isEmpty();
    }
}
