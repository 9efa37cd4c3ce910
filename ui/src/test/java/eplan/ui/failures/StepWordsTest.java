package eplan.ui.failures;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.Texts;
import eplan.ui.i18n.Languages;
import eplan.ui.i18n.MessageBundles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Where a case may fail has a name for people. */
class StepWordsTest {

    /** What runs by itself, or waits for its time, or is made by what ran. */
    private static final Pattern STEP = Pattern.compile(
            "<bpmn:(?:serviceTask|callActivity|intermediateCatchEvent|boundaryEvent|userTask) id=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lao-year",
                "entry-round",
                "escalation",
                "extension",
                "hiring-year",
                "hiring-step",
                "analyst-contract"
            })
    void everyStepOfTheModelHasAName(String process) throws IOException {
        String model =
                new ClassPathResource("processes/" + process + ".bpmn").getContentAsString(StandardCharsets.UTF_8);
        MessageBundles texts = bundles();
        var missing = new TreeSet<String>();
        STEP.matcher(model).results().map(step -> "activity." + step.group(1)).forEach(key -> {
            if (!texts.has(key)) {
                missing.add(key);
            }
        });

        assertThat(missing).isEmpty();
        assertThat(texts.has("process." + process)).isTrue();
    }

    @Test
    void aStepWithoutANameIsToldByItsId() {
        assertThat(new StepWords(bundles()).step("new-step")).isEqualTo("new-step");
    }

    private static MessageBundles bundles() {
        try (var context = new AnnotationConfigApplicationContext(Texts.class, MessageBundles.class)) {
            MessageBundles texts = context.getBean(MessageBundles.class);
            assertThat(texts.getProvidedLocales()).isEqualTo(Languages.ALL);
            return texts;
        }
    }
}
