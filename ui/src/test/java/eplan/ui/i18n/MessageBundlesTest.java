package eplan.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.Texts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessageBundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+|%\\d\\$s");

    /** Printed in both languages on one line of the console; the address is said once. */
    private static final String PRINTED_TOGETHER = "start.ready";

    private final MessageBundles texts = new MessageBundles(new Texts(new PathMatchingResourcePatternResolver()));

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(m -> m.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Map<String, String> thai = texts.texts(Languages.THAI);
        Map<String, String> english = texts.texts(Languages.ENGLISH);

        assertThat(thai).hasSizeGreaterThan(100);
        assertThat(new TreeSet<>(thai.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void bothLanguagesTakeTheSameParameters() {
        Map<String, String> english = texts.texts(Languages.ENGLISH);

        texts.texts(Languages.THAI).forEach((key, thai) -> {
            if (!PRINTED_TOGETHER.equals(key)) {
                assertThat(placeholders(thai)).as(key).isEqualTo(placeholders(english.getOrDefault(key, "")));
            }
        });
    }

    @Test
    void everyTextIsAPatternThatCanBeFilled() {
        for (var language : Languages.ALL) {
            texts.texts(language).keySet().stream()
                    .filter(key -> !texts.texts(language).get(key).contains("%"))
                    .forEach(key -> assertThat(texts.getTranslation(key, language, "a", "b", "c", "d", "e", "f"))
                            .as(key)
                            .doesNotContainPattern("\\{\\d"));
        }
    }

    @Test
    void writesDatesInTheBuddhistEra() {
        LocalDate day = LocalDate.of(2011, 2, 28);

        assertThat(texts.getTranslation("clock.next", Languages.THAI, day)).contains("28 ก.พ. 2554");
        assertThat(texts.getTranslation("clock.next", Languages.ENGLISH, day)).contains("28 Feb 2554");
    }

    @Test
    void readsThaiUnlessEnglishIsAskedFor() {
        assertThat(texts.getTranslation("shell.signout", java.util.Locale.JAPANESE))
                .isEqualTo("ออกจากระบบ");
        assertThat(texts.getTranslation("shell.signout", java.util.Locale.UK)).isEqualTo("Sign out");
    }
}
