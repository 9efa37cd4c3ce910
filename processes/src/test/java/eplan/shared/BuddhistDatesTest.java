package eplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
                "2554-03-16",
                "วันพุธที่ 16 มีนาคม พ.ศ. 2554",
                "วันที่ ๑๖ มี.ค. ๕๔",
                "16\u00a0มีนาคม\u200b 2554",
                "Wednesday, 16 March 2554",
                "16/3/2011"
            })
    void readsWhatPeopleType(String typed) {
        assertThat(BuddhistDates.parse(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/2/2554",
                "16/13/54",
                "tomorrow",
                "16 มี 54",
                "16/3",
                "1/1/111",
                "99999999",
                "1/1/0554",
                "29/2/2555/1",
                "16 มีนาคม มีนาคม 54",
                "0/3/54",
                "1/1/3554"
            })
    void readsNothingElse(String typed) {
        assertThat(BuddhistDates.parse(typed)).isEmpty();
    }

    @Test
    void keepsLeapDaysOfTheCommonEra() {
        assertThat(BuddhistDates.parse("29/2/2555")).contains(LocalDate.of(2012, 2, 29));
        assertThat(BuddhistDates.parse("29/2/2554")).isEmpty();
    }

    @Test
    void readsEveryMonthAsPeopleWriteIt() {
        List<String> months = List.of(
                "มกราคม ม.ค.",
                "กุมภาพันธ์ ก.พ.",
                "มีนาคม มี.ค.",
                "เมษายน เม.ย.",
                "พฤษภาคม พ.ค.",
                "มิถุนายน มิ.ย.",
                "กรกฎาคม ก.ค.",
                "สิงหาคม ส.ค.",
                "กันยายน ก.ย.",
                "ตุลาคม ต.ค.",
                "พฤศจิกายน พ.ย.",
                "ธันวาคม ธ.ค.");
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2011, month, 9);
            String[] names = months.get(month - 1).split(" ");
            assertThat(BuddhistDates.full(day, BuddhistDates.THAI)).isEqualTo("9 " + names[0] + " 2554");
            assertThat(BuddhistDates.medium(day, BuddhistDates.THAI)).isEqualTo("9 " + names[1] + " 2554");
            assertThat(BuddhistDates.parse("9 " + names[0] + " 54")).contains(day);
            assertThat(BuddhistDates.parse("9" + names[1].replace(".", "") + "2554"))
                    .contains(day);
        }
    }

    @Test
    void writesDatesAsLettersHaveThem() {
        assertThat(BuddhistDates.complete(DAY, BuddhistDates.THAI)).isEqualTo("วันพุธที่ 16 มีนาคม 2554");
        assertThat(BuddhistDates.complete(DAY, Locale.ENGLISH)).isEqualTo("Wednesday, 16 March 2554");
        assertThat(ThaiDigits.toThai(BuddhistDates.full(DAY, BuddhistDates.THAI)))
                .isEqualTo("๑๖ มีนาคม ๒๕๕๔");
        assertThat(BuddhistDates.monthAndYear(DAY, BuddhistDates.THAI)).isEqualTo("มีนาคม 2554");
    }

    @Test
    void rangesSayNothingTwice() {
        LocalDate october = LocalDate.of(2010, 10, 1);
        assertThat(BuddhistDates.range(october, october.plusDays(30), BuddhistDates.THAI))
                .isEqualTo("1–31 ต.ค. 2553");
        assertThat(BuddhistDates.range(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 4, 30), BuddhistDates.THAI))
                .isEqualTo("1 มี.ค. – 30 เม.ย. 2554");
        assertThat(BuddhistDates.range(LocalDate.of(2010, 11, 1), LocalDate.of(2011, 2, 28), BuddhistDates.THAI))
                .isEqualTo("1 พ.ย. 2553 – 28 ก.พ. 2554");
        assertThat(BuddhistDates.range(DAY, DAY, Locale.ENGLISH)).isEqualTo("16 Mar 2554");
    }

    @Test
    void everyWrittenDateIsReadBack() {
        for (LocalDate day = LocalDate.of(2010, 10, 1); day.getYear() < 2013; day = day.plusDays(1)) {
            for (Locale locale : List.of(BuddhistDates.THAI, Locale.ENGLISH)) {
                assertThat(BuddhistDates.parse(BuddhistDates.complete(day, locale)))
                        .contains(day);
                assertThat(BuddhistDates.parse(ThaiDigits.toThai(BuddhistDates.medium(day, locale))))
                        .contains(day);
            }
        }
    }

    @Test
    void fiscalYearsAreReadInTwoOrFourDigitsOfEitherKind() {
        for (String typed : List.of("2554", "54", "๒๕๕๔", " ๕๔ ")) {
            assertThat(FiscalYear.parse(typed)).contains(new FiscalYear(2554));
        }
        for (String typed : List.of("", "554", "2011", "25540", "ปี", "-54")) {
            assertThat(FiscalYear.parse(typed)).as(typed).isEmpty();
        }
    }
}
