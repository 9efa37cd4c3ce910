package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.FiscalYear;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FY2555 has a 29 February, FY2556 has none. */
class YearCopyTest {

    private static final FiscalYear LEAP = new FiscalYear(2555);
    private static final FiscalYear NEXT = new FiscalYear(2556);

    private final DraftedYear year = new DraftedYear(LEAP);

    private ShapedRound copy(String key, FiscalYear to) {
        return new YearCopy(year.year, to)
                .of(year.rounds()).stream()
                        .filter(round -> round.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void anUntouchedCalendarBecomesTheTemplateOfTheOtherYear() {
        assertThat(new YearCopy(LEAP, NEXT).of(year.rounds())).isEqualTo(YearCopy.ofTemplate(NEXT));
        assertThat(new YearCopy(NEXT, LEAP).of(new DraftedYear(NEXT).rounds())).isEqualTo(YearCopy.ofTemplate(LEAP));
    }

    @Test
    void theEndOfFebruaryStaysTheEndOfFebruary() {
        assertThat(copy("plan", NEXT).plan().dueOn()).isEqualTo(LocalDate.of(2013, 2, 28));
        var back = new YearCopy(NEXT, LEAP).of(new DraftedYear(NEXT).rounds());
        assertThat(back)
                .filteredOn(round -> round.key().equals("plan"))
                .extracting(round -> round.plan().dueOn())
                .containsExactly(LocalDate.of(2012, 2, 29));
    }

    @Test
    void datesThatWereSetAreAYearLaterThe29thOfFebruaryTheDayBefore() {
        year.window("close-previous", LocalDate.of(2011, 10, 3), LocalDate.of(2012, 2, 29), LocalDate.of(2012, 3, 5));
        RoundPlan copied = copy("close-previous", NEXT).plan();
        assertThat(copied.opensOn()).isEqualTo(LocalDate.of(2012, 10, 3));
        assertThat(copied.dueOn()).isEqualTo(LocalDate.of(2013, 2, 28));
        assertThat(copied.lockOn()).isEqualTo(LocalDate.of(2013, 3, 5));
        assertThat(copied.dataYear()).isEqualTo(LEAP);
    }

    @Test
    void theYearsInNamesGoAlong() {
        assertThat(copy("close-previous", NEXT).plan().nameTh()).isEqualTo("ปิดข้อมูลปี 2555");
        assertThat(copy("close-previous", NEXT).plan().shortTh()).isEqualTo("ปิดปี 55");
        assertThat(copy("monthly-10", NEXT).plan().nameTh()).isEqualTo("เมนูรายเดือน ตุลาคม 2555");
        year.plan("plan", plan -> named(plan, "แผนปี 2555 ถึง 2557 (ว 12555)"));
        assertThat(copy("plan", NEXT).plan().nameTh()).isEqualTo("แผนปี 2556 ถึง 2558 (ว 12555)");
    }

    private static RoundPlan named(RoundPlan plan, String nameTh) {
        var names = new RoundNames(nameTh, plan.nameEn(), plan.shortTh(), plan.shortEn());
        return Plans.with(plan, names, plan.dataYear(), plan.opensOn(), plan.dueOn(), plan.lockOn(), plan.items());
    }

    @Test
    void retiredAndAddedRoundsStayThat() {
        year.retired("verify-q2")
                .added("flood", Plans.asking(year.round("plan").plan(), List.of(RoundItemKeys.ATTESTED)));
        assertThat(copy("verify-q2", NEXT).retired()).isTrue();
        assertThat(copy("flood", NEXT).added()).isTrue();
        assertThat(copy("flood", NEXT).row()).isEqualTo(7);
        assertThat(copy("flood", NEXT).plan().items()).containsExactly(RoundItemKeys.ATTESTED);
    }

    @Test
    void aYearMayBeCopiedBackwards() {
        assertThat(copy("spending-q3", new FiscalYear(2550)).plan().dueOn()).isEqualTo(LocalDate.of(2007, 8, 31));
    }
}
