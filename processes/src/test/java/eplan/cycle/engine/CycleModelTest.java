package eplan.cycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The names by which the code calls what is in the models are there. */
class CycleModelTest {

    /** Variables that the code gives a process and reads again; no model needs them. */
    private static final Set<String> CODE_ONLY = Set.of(CycleModel.EXTENSION_ID, CycleModel.HIRING_STEP_ID);

    @Test
    void everyNameIsInAModel() throws IOException {
        String models = models();
        assertThat(names().filter(name -> !CODE_ONLY.contains(name)))
                .isNotEmpty()
                .allMatch(name -> Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + end(name))
                        .matcher(models)
                        .find());
    }

    /** The first part of a name may be followed by the rest. */
    private static String end(String name) {
        return name.endsWith("-") ? "" : "(?![\\w-])";
    }

    private static Stream<String> names() {
        return Arrays.stream(CycleModel.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(CycleModelTest::value);
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
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.*")) {
            all.append(file.getContentAsString(StandardCharsets.UTF_8));
        }
        return all.toString();
    }
}
