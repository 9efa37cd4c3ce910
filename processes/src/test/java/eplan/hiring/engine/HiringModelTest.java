package eplan.hiring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The names by which the code calls what is in the models of the hiring cycle are there. */
class HiringModelTest {

    /** Variables that the code gives a process and reads again, or that only its history keeps; no model needs them. */
    private static final Set<String> CODE_ONLY = Set.of(HiringModel.LATER_ID, HiringModel.STEP_RESULT);

    @Test
    void everyNameIsInAModel() throws IOException {
        String models = models();
        assertThat(names().filter(name -> !CODE_ONLY.contains(name)))
                .isNotEmpty()
                .allMatch(name -> Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
                        .matcher(models)
                        .find());
    }

    private static Stream<String> names() {
        return Arrays.stream(HiringModel.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(HiringModelTest::value);
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String models() throws IOException {
        var all = new StringBuilder();
        for (String model : List.of("hiring-year", "hiring-step", "escalation", "extension", "analyst-contract")) {
            all.append(
                    new ClassPathResource("processes/" + model + ".bpmn").getContentAsString(StandardCharsets.UTF_8));
        }
        return all.toString();
    }
}
