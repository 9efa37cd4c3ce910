package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eplan.people.Actors;
import eplan.registry.RegistryImport.Preview;
import eplan.registry.RegistryImport.Problem;
import eplan.testing.EplanTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import says about a file that is wrong: row, column, value and reason of each fault. */
@EplanTest
class RegistryImportBadFilesIT {

    private static final String COLUMNS = "code|type|name|province_code|district|size_class|clerk|phone|effective_from";

    @Autowired
    RegistryImport imports;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Actors actors;

    @BeforeEach
    void load() {
        actors.asSystem(setup::loadShipped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            quoteCharacter = '~',
            value = {
                "|TAO|อบต. ก|30||||| # code # import.cell.empty",
                "รหัส|TAO|อบต. ก|30||||| # code # import.code.form",
                "=A1|TAO|อบต. ก|30||||| # code # import.cell.formula",
                "T-1||อบต. ก|30||||| # type # import.cell.empty",
                "T-1|อำเภอ|อบต. ก|30||||| # type # import.type.unknown",
                "T-1|TAO||30||||| # name # import.cell.empty",
                "T-1|TAO|=HYPERLINK(1)|30||||| # name # import.cell.formula",
                "T-1|TAO|@SUM(1)|30||||| # name # import.cell.formula",
                "T-1|TAO|เทศบาลตำบลก|30||||| # name # import.name.type",
                "T-1|TAO|อบต. ก|||||| # province_code # import.cell.empty",
                "T-1|TAO|อบต. ก|10||||| # province_code # import.province.unknown",
                "T-1|TAO|อบต. ก|38|||||1/1/2554 # province_code # import.province.notThen",
                "T-1|TAO|อบต. ก|30|ถลาง|||| # district # import.district.unknown",
                "T-1|TAO|อบต. ก|30||XL||| # size_class # import.size.unknown",
                "T-1|TAO|อบต. ก|30|||+cmd|| # clerk # import.cell.formula",
                "T-1|TAO|อบต. ก|30|||-1|| # clerk # import.cell.formula",
                "T-1|TAO|อบต. ก|30||||+6644001234| # phone # import.cell.formula",
                "T-1|TAO|อบต. ก|30||||4400-1234| # phone # import.phone.form",
                "T-1|TAO|อบต. ก|30|||||31/02/2554 # effective_from # import.date.unreadable",
                "T-1|TAO|อบต. ก|30|||||03/23/2554 # effective_from # import.date.unreadable",
                "T-1|TAO|อบต. ก|30|||||พรุ่งนี้ # effective_from # import.date.unreadable",
                "T-1|TAO|อบต. ก|30|||||01/01/9999 # effective_from # import.date.unreadable",
                "LAO-000001|TAO|อบต. ก|30|||||01/09/2553 # effective_from # import.date.beforeLao",
                "T-1|TAO|อบต. ก|30||| # - # import.row.cells",
            })
    void saysWhatIsWrongWithACell(String row, String column, String key) {
        Preview preview = dryRun((COLUMNS + "\n" + row + "\n").replace('|', ','));
        assertThat(preview.problems()).extracting(Problem::key).contains(key);
        Problem problem = preview.problems().stream()
                .filter(found -> found.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(preview.added()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "code,type,name,province_code\n", "code,type,name,province_code\n,,,\n"})
    void saysThatAFileIsEmpty(String file) {
        assertThat(dryRun(file).problems()).extracting(Problem::key).containsExactly("import.file.empty");
    }

    @Test
    void saysAllThatIsWrongWithARowAndOneReasonACell() {
        Preview preview = dryRun("code,type,name,province_code,phone,effective_from\n,TAO,=1,99,+66,31/2/2554\n");
        assertThat(preview.problems())
                .extracting(Problem::column)
                .containsExactlyInAnyOrder("code", "name", "province_code", "phone", "effective_from");
    }

    @Test
    void saysWhichColumnsAreMissingUnknownOrThereTwice() {
        Preview preview = dryRun("code,type,type,colour\nT-1,TAO,TAO,red\n");
        assertThat(preview.problems())
                .extracting(Problem::column, Problem::key)
                .containsExactlyInAnyOrder(
                        tuple("type", "import.column.twice"),
                        tuple("colour", "import.column.unknown"),
                        tuple("name", "import.column.missing"),
                        tuple("province_code", "import.column.missing"));
    }

    @Test
    void aCodeTwiceInTheFileIsRefusedWhereItComesAgain() {
        Preview preview = dryRun("code,type,name,province_code\nT-1,TAO,อบต. ก,30\n\nT-1,TAO,อบต. ข,30\n");
        assertThat(preview.problems()).containsExactly(new Problem(4, "code", "T-1", "import.code.twice", List.of()));
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefused() {
        Preview preview = dryRun("code,type,name,province_code\nT-1,TAO,\"อบต. ก,30\nT-2,TAO,อบต. ข,30\n");
        assertThat(preview.problems()).containsExactly(new Problem(2, null, null, "import.row.quotes", List.of()));
    }

    @Test
    void aChangeBeforeALaterOneIsRefused() {
        String header = "code,type,name,province_code,effective_from\n";
        Preview preview = dryRun(header + laoOfBuengKan() + ",30,2011-01-01\n");
        assertThat(preview.problems()).extracting(Problem::key).containsExactly("import.date.changesLater");
    }

    @Test
    void countsAllFaultsAndShowsAThousand() {
        StringBuilder file = new StringBuilder("code,type,name,province_code\n");
        for (int i = 0; i < 1500; i++) {
            file.append("T-").append(i).append(",TAO,อบต. ก,99\n");
        }
        Preview preview = dryRun(file.toString());
        assertThat(preview.problemCount()).isEqualTo(1500);
        assertThat(preview.problems()).hasSize(1000);
    }

    @Test
    void shortensLongValues() {
        Preview preview = dryRun("code,type,name,province_code\nT-1,TAO," + "ก".repeat(400) + ",30\n");
        assertThat(preview.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("import.cell.tooLong");
            assertThat(problem.value()).hasSize(81);
        });
    }

    @Autowired
    JdbcClient jdbc;

    private String laoOfBuengKan() {
        return jdbc.sql("""
                        select l.code || ',' || l.type || ',' || l.name_th from eplan.lao_on(date '2011-03-23') l
                          join eplan.province p on p.id = l.province_id where p.code = '38' limit 1""").query(String.class).single();
    }

    private Preview dryRun(String file) {
        return actors.asSystem(() -> imports.dryRun(file.getBytes(StandardCharsets.UTF_8)));
    }
}
