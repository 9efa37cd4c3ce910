package eplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuddhistDatesTest {

    private static final LocalDate DAY = LocalDate.of(2011, 3, 16);

    @Test
    void writesBuddhistEraInBothLanguages() {
        assertThat(BuddhistDates.medium(DAY, BuddhistDates.THAI)).isEqualTo("16 มี.ค. 2554");
        assertThat(BuddhistDates.full(DAY, BuddhistDates.THAI)).isEqualTo("16 มีนาคม 2554");
        assertThat(BuddhistDates.full(DAY, Locale.ENGLISH)).isEqualTo("16 March 2554");
        assertThat(BuddhistDates.dayAndMonth(DAY, BuddhistDates.THAI)).isEqualTo("16 มี.ค.");
        assertThat(BuddhistDates.weekday(DAY, BuddhistDates.THAI)).isEqualTo("วันพุธ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16/3/2554",
                "16/03/54",
                "16.3.54",
                "16-3-2554",
                " 16 3 54 ",
                "160354",
                "16032554",
                "16 มี.ค. 2554",
                "16มีค54",
                "16 มีนาคม 2554",
                "๑๖ มีนาคม ๒๕๕๔",
                "๑๖/๓/๕๔",
                "16 Mar 2554",
                "16 march 2011",
                "2011-03-16",
                "2554-03-16"
            })
    void readsWhatPeopleType(String typed) {
        assertThat(BuddhistDates.parse(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/2/2554", "16/13/54", "tomorrow", "16 มี 54", "16/3", "1/1/111", "99999999"})
    void readsNothingElse(String typed) {
        assertThat(BuddhistDates.parse(typed)).isEmpty();
    }

    @Test
    void keepsLeapDaysOfTheCommonEra() {
        assertThat(BuddhistDates.parse("29/2/2555")).contains(LocalDate.of(2012, 2, 29));
        assertThat(BuddhistDates.parse("29/2/2554")).isEmpty();
    }
}
