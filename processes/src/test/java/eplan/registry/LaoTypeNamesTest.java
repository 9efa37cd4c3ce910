package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaoTypeNamesTest {

    private final LaoTypeNames names = new LaoTypeNames();

    @ParameterizedTest
    @CsvSource({
        "TAO, อบต. หนองบัว, หนองบัว",
        "TAO, อบต.หนองบัว, หนองบัว",
        "TAO, องค์การบริหารส่วนตำบลหนองบัว, หนองบัว",
        "TAO, หนองบัว, หนองบัว",
        "TOWN, ทม. พล, พล",
        "TOWN, เทศบาลเมืองเมืองพล, เมืองพล",
        "CITY, ทนาย, ทนาย",
        "SPECIAL, เมืองพัทยา, พัทยา",
    })
    void findsThePlaceInAName(LaoType type, String name, String place) {
        assertThat(names.place(type, name)).isEqualTo(place);
    }

    @Test
    void everyTypeHasAThaiName() {
        assertThat(names.parse("อบต.")).contains(LaoType.TAO);
        assertThat(names.parse("เทศบาลตำบล")).contains(LaoType.SUBDISTRICT_MUNICIPALITY);
        assertThat(names.parse("city")).contains(LaoType.CITY);
        assertThat(names.parse("อำเภอ")).isEmpty();
        for (LaoType type : LaoType.values()) {
            assertThat(names.display(type, "ก")).isNotEqualTo("ก");
        }
    }

    @Test
    void noticesANameOfAnotherType() {
        assertThat(names.contradicts(LaoType.TAO, "เทศบาลตำบลหนองบัว")).isTrue();
        assertThat(names.contradicts(LaoType.SUBDISTRICT_MUNICIPALITY, "เทศบาลตำบลหนองบัว"))
                .isFalse();
        assertThat(names.contradicts(LaoType.TAO, "เมืองเก่า")).isFalse();
    }
}
