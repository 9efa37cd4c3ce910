package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundPlanRulesTest {

    private static final FiscalYear YEAR = new FiscalYear(2554);
    private static final LocalDate DAY = LocalDate.of(2011, 1, 10);

    @Test
    void aKeyIsAShortLatinWord() {
        RoundPlanRules.key("special-1");
        RoundPlanRules.key("q2");
        RoundPlanRules.key("a".repeat(31));
        refuses("refused.year.key", () -> RoundPlanRules.key("a".repeat(32)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1st", "-a", "Flood", "flood 1", "flood_1"})
    void otherKeysAreRefused(String key) {
        refuses("refused.year.key", () -> RoundPlanRules.key(key));
    }

    @Test
    void wordsAreStrippedAndEnglishOnesMayBeMissing() {
        RoundPlan tidy = RoundPlanRules.tidy(YEAR, plan(" พิเศษ ", " ", "ว 1 ", DAY, List.of(3, 10, 3)));
        assertThat(tidy.nameTh()).isEqualTo("พิเศษ");
        assertThat(tidy.nameEn()).isEqualTo("พิเศษ");
        assertThat(tidy.legalBasis()).isEqualTo("ว 1");
        assertThat(tidy.reminders()).containsExactly(10, 3);
        assertThat(tidy.items()).containsExactly("special-report");
    }

    @Test
    void remindersMayBeTheLaddersOrNone() {
        assertThat(RoundPlanRules.tidy(YEAR, plan("x", "x", "x", DAY, null)).reminders())
                .isNull();
        assertThat(RoundPlanRules.tidy(YEAR, plan("x", "x", "x", DAY, List.of()))
                        .reminders())
                .isEmpty();
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        refuses("refused.year.no-name", () -> tidy(plan(" ", "x", "x", DAY, null)));
        refuses("refused.year.too-long", () -> tidy(plan("x".repeat(201), "x", "x", DAY, null)));
        refuses("refused.year.no-legal-basis", () -> tidy(plan("x", "x", "", DAY, null)));
        refuses("refused.year.reminders", () -> tidy(plan("x", "x", "x", DAY, List.of(0))));
        refuses("refused.year.reminders", () -> tidy(plan("x", "x", "x", DAY, List.of(61))));
        refuses("refused.year.far-date", () -> tidy(plan("x", "x", "x", LocalDate.of(2009, 9, 30), null)));
        refuses("refused.year.far-date", () -> tidy(plan("x", "x", "x", LocalDate.MAX, null)));
        tidy(plan("x", "x", "x", LocalDate.of(2009, 10, 1), null));
        tidy(plan("x", "x", "x", LocalDate.of(2013, 9, 30), null));
    }

    private static void tidy(RoundPlan plan) {
        RoundPlanRules.tidy(YEAR, plan);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private static RoundPlan plan(
            String nameTh, String nameEn, String basis, LocalDate opens, @Nullable List<Integer> reminders) {
        return new RoundPlan(
                0,
                nameTh,
                nameEn,
                "x",
                "x",
                RoundKind.RECORDING,
                Responsible.LAO,
                YEAR,
                opens,
                DAY,
                null,
                Shift.NONE,
                reminders,
                List.of("special-report", "special-report"),
                basis);
    }
}
