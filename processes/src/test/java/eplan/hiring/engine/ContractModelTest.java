package eplan.hiring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The names by which the code calls what is in {@code analyst-contract.bpmn} are there. */
class ContractModelTest {

    @Test
    void everyNameIsInTheModel() throws IOException {
        String model = new ClassPathResource("processes/" + ContractModel.ANALYST_CONTRACT + ".bpmn")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(names())
                .isNotEmpty()
                .allMatch(name -> Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
                        .matcher(model)
                        .find());
    }

    private static Stream<String> names() {
        return Arrays.stream(ContractModel.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(ContractModelTest::value);
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
