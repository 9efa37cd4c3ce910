package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTableTest {

    private final Problems problems = new Problems();

    @Test
    void findsTheDelimiterInTheHeader() {
        assertThat(ImportTable.delimiter("\na;b;c\n1,2,3")).isEqualTo(';');
        assertThat(ImportTable.delimiter("a,b,c\n1;2;3")).isEqualTo(',');
        assertThat(ImportTable.delimiter("")).isEqualTo(',');
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        ImportTable table = parse("code,type,name,province_code\r\n\r\nT-1,TAO,\"ก\nข\",30\r\nT-2, TAO ,ค,30\r\n");
        assertThat(table.rows()).extracting(ImportTable.Row::number).containsExactly(3, 4);
        assertThat(table.rows().get(1).cells())
                .isEqualTo(Map.of(
                        ImportColumn.CODE, "T-2",
                        ImportColumn.TYPE, "TAO",
                        ImportColumn.NAME, "ค",
                        ImportColumn.PROVINCE, "30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void theTemplateOfEachLanguageHasAllColumns(String language) throws IOException {
        Properties texts = new Properties();
        String bundle = "/i18n/registry_" + language + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        String header = texts.getProperty("registry.import.template");
        ImportTable table = parse(header + "\nT-1" + ",".repeat(header.split(",").length - 1) + "\n");
        assertThat(table.rows().getFirst().cells()).containsOnlyKeys(ImportColumn.values());
    }

    private ImportTable parse(String text) {
        ImportTable table = ImportTable.parse(text, problems).orElseThrow();
        assertThat(problems.first()).isEmpty();
        return table;
    }
}
