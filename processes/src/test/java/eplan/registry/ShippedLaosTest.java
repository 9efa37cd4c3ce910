package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedLaosTest {

    private final List<ShippedLao> laos = new ShippedLaos(new ShippedPlaces()).generate();

    @Test
    void isTheSameEachTime() {
        assertThat(new ShippedLaos(new ShippedPlaces()).generate()).isEqualTo(laos);
        assertThat(laos.getFirst())
                .isEqualTo(new ShippedLao(
                        "LAO-000666",
                        LaoType.PAO,
                        "อบจ. สมุทรปราการ",
                        "สมุทรปราการ",
                        "11",
                        null,
                        SizeClass.LARGE,
                        "นายไพโรจน์ แก้วสุวรรณ",
                        "0-3500-5298"));
    }

    @Test
    void namesAreUniqueInAProvinceAndCodesInTheNation() {
        assertThat(laos).extracting(lao -> lao.provinceCode() + lao.name()).doesNotHaveDuplicates();
        assertThat(laos).extracting(ShippedLao::code).doesNotHaveDuplicates().contains("LAO-000001", "LAO-007852");
    }

    @Test
    void codesSayNothingAboutTheProvince() {
        var firstHundred = laos.stream()
                .filter(lao -> lao.code().compareTo("LAO-000100") <= 0)
                .map(ShippedLao::provinceCode)
                .collect(Collectors.toSet());
        assertThat(firstHundred).hasSizeGreaterThan(40);
    }

    @Test
    void citiesAreNamedAfterTheCapitalAndThenLargeTowns() {
        assertThat(names("90", LaoType.CITY)).containsExactly("เทศบาลนครสงขลา", "เทศบาลนครหาดใหญ่");
        assertThat(names("30", LaoType.PAO)).containsExactly("อบจ. นครราชสีมา");
        assertThat(names("20", LaoType.SPECIAL)).containsExactly("เมืองพัทยา");
        assertThat(names("83", LaoType.TOWN)).hasSize(2).allMatch(name -> name.startsWith("เทศบาลเมือง"));
    }

    @Test
    void telephoneNumbersAreInBlocksThatNobodyHas() {
        assertThat(laos).allMatch(lao -> lao.phone().matches("0-\\d\\d00-\\d{4}"));
    }

    private List<String> names(String province, LaoType type) {
        return laos.stream()
                .filter(lao -> lao.provinceCode().equals(province) && lao.type() == type)
                .map(ShippedLao::name)
                .toList();
    }
}
