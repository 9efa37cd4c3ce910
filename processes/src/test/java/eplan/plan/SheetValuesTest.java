package eplan.plan;

import static eplan.plan.Found.baht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.plan.EntrySheets.Option;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What can be kept in a cell, at the boundaries. Source: issue 3, 2 "Money to the satang with no floating point; Thai
 * digits, commas and spaces accepted; B.E. dates" and 4 "Bad input".
 */
class SheetValuesTest {

    private static final List<Option> OPTIONS =
            List.of(new Option(7, "1.1", "1.1 ถนน", 3L), new Option(8, "1.2", "1.2 น้ำ", 3L));

    private static @Nullable Object read(Column<?> column, String typed) {
        return SheetValues.read(column, typed, OPTIONS);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).extracting("key").isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234.50", "1,234.50", "๑,๒๓๔.๕๐", " 1 234.5 ", "1234.5"})
    void amountsAreReadAsPeopleTypeThem(String typed) {
        assertThat(read(Spending.AMOUNT, typed)).isEqualTo(baht("1234.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "1e5", "1,2", "สิบบาท", "=1+1", "1000000000000000"})
    void whatIsNoAmountInSatangIsRefused(String typed) {
        refused("refused.value.amount", () -> read(Spending.AMOUNT, typed));
    }

    @Test
    void amountsAreFromNothingToBelowTenThousandMillion() {
        assertThat(read(Spending.AMOUNT, "0")).isEqualTo(baht("0"));
        refused("refused.value.negative", () -> read(Spending.AMOUNT, "-0.01"));
        assertThat(read(Spending.AMOUNT, "9,999,999,999.99")).isEqualTo(baht("9999999999.99"));
        refused("refused.value.absurd", () -> read(Spending.AMOUNT, "10000000000"));
    }

    @Test
    void whoeverSendsItHalfASatangIsNotKept() {
        SheetValues.check(Spending.AMOUNT, new BigDecimal("0.01"), Map.of());
        refused("refused.value.satang", () -> SheetValues.check(Spending.AMOUNT, new BigDecimal("0.005"), Map.of()));
    }

    @Test
    void textsAreAsLongAsTheirColumn() {
        String longest = "ก".repeat(500);
        assertThat(read(Projects.NAME, " " + longest + " ")).isEqualTo(longest);
        assertThatThrownBy(() -> read(Projects.NAME, longest + "ก")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("refused.value.too-long");
            assertThat(refused.params()).containsExactly(500, 501);
        });
        refused("refused.value.too-long", () -> read(Projects.NAME, "ก".repeat(4000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0007", "\n"})
    void whatIsBlankIsNothing(String typed) {
        for (Column<?> column : MonthlyMenus.DRUG_ACTIVITIES.columns()) {
            assertThat(read(column, typed)).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "๔๐,40", "'1,200',1200", "'100,000,000',100000000"})
    void peopleAreCounted(String typed, int count) {
        assertThat(read(MonthlyMenus.PEOPLE, typed)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "100000001", "1000000000", "มาก"})
    void whatIsNoNumberOfPeopleIsRefused(String typed) {
        refused("refused.value.count", () -> read(MonthlyMenus.PEOPLE, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"28/2/2554", "๒๘/๒/๕๔", "2011-02-28", "28/2/2011"})
    void datesAreOfTheBuddhistEra(String typed) {
        assertThat(read(Spending.MADE_ON, typed)).isEqualTo(LocalDate.of(2011, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2554", "29/2/2554", "0/1/2554", "พรุ่งนี้"})
    void daysThatDoNotExistAreRefused(String typed) {
        refused("refused.value.date", () -> read(Spending.MADE_ON, typed));
    }

    @Test
    void choicesAreTheColumnsCodes() {
        assertThat(read(Ordinances.KIND, " transfer ")).isEqualTo("TRANSFER");
        refused("refused.value.choice", () -> read(Ordinances.KIND, "GIFT"));
    }

    @Test
    void referencesAreTypedByCodeOrByAllThatPeopleRead() {
        assertThat(read(Projects.GUIDELINE, "1.1")).isEqualTo(7L);
        assertThat(read(Projects.GUIDELINE, "1.2  น้ำ")).isEqualTo(8L);
        refused("refused.value.reference", () -> read(Projects.GUIDELINE, "1.3"));
        refused("refused.value.reference", () -> read(Projects.GUIDELINE, "7"));
    }

    @Test
    void anIdOfAnotherLaosRowIsNotKept() {
        Map<String, List<Option>> allowed = Map.of(Projects.GUIDELINE.key(), OPTIONS);
        SheetValues.check(Projects.GUIDELINE, 8L, allowed);
        refused("refused.value.gone", () -> SheetValues.check(Projects.GUIDELINE, 9L, allowed));
        refused("refused.value.gone", () -> SheetValues.check(Projects.STRATEGY, 8L, allowed));
    }

    @Test
    void aRefusalShowsTheBeginningOfWhatWasTyped() {
        assertThatThrownBy(() -> read(Spending.AMOUNT, "x".repeat(41)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.params()).containsExactly("x".repeat(40) + "…"));
    }

    @Test
    void plainTextBringsEveryValueBack() {
        assertThat(back(Spending.AMOUNT, baht("1234.50"))).isEqualTo(baht("1234.50"));
        assertThat(back(Spending.MADE_ON, LocalDate.of(2011, 2, 28))).isEqualTo(LocalDate.of(2011, 2, 28));
        assertThat(back(MonthlyMenus.PEOPLE, 40)).isEqualTo(40);
        assertThat(back(Spending.LINE, 7L)).isEqualTo(7L);
        assertThat(back(Closings.ATTESTED, true)).isEqualTo(true);
        assertThat(back(Projects.NAME, "ถนน")).isEqualTo("ถนน");
        assertThat(back(Projects.NAME, null)).isNull();
        assertThat(SheetValues.plain(new BigDecimal("1E+7"))).isEqualTo("10000000");
    }

    private static @Nullable Object back(Column<?> column, @Nullable Object value) {
        return SheetValues.fromPlain(column, SheetValues.plain(value));
    }
}
