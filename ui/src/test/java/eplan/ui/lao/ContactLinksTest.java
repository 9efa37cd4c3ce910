package eplan.ui.lao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "044-000-417 | tel:044000417",
                "044 123 456 ต่อ 12 | tel:044123456;ext=12",
                "(044) 123456 #7 | tel:044123456;ext=7",
                "+66 44 123 456 | tel:+6644123456",
                "044-123456, 044-123457 | tel:044123456",
                "โทร 044 | tel:044"
            })
    void theLinkCallsTheFirstNumberWithItsExtension(String phone, String link) {
        assertThat(ContactLinks.number(phone)).isEqualTo(link);
    }
}
