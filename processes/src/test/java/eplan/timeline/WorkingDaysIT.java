package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.testing.EplanTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EplanTest
class WorkingDaysIT {

    @Autowired
    WorkingDays workingDays;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ninthOfMarchIsSevenWorkingDaysAfterTheEndOfFebruary2554() {
        assertThat(workingDays.overdue(day(2011, 2, 28), day(2011, 3, 9))).isEqualTo(7);
    }

    @Test
    void nothingIsOverdueOnItsDueDateOrBefore() {
        assertThat(workingDays.overdue(day(2011, 2, 28), day(2011, 2, 28))).isZero();
        assertThat(workingDays.overdue(day(2011, 2, 28), day(2011, 2, 1))).isZero();
    }

    @Test
    void weekendsDoNotCount() {
        assertThat(workingDays.overdue(day(2011, 3, 4), day(2011, 3, 6))).isZero();
        assertThat(workingDays.isWorkingDay(day(2011, 3, 5))).isFalse();
    }

    @Test
    void songkranIsSkippedForwardsAndBackwards() {
        assertThat(workingDays.plus(day(2011, 4, 12), 1)).isEqualTo(day(2011, 4, 18));
        assertThat(workingDays.plus(day(2011, 4, 18), -1)).isEqualTo(day(2011, 4, 12));
        assertThat(workingDays.plus(day(2011, 4, 13), 0)).isEqualTo(day(2011, 4, 13));
    }

    @Test
    void reminderOfOctoberAvoidsTheSubstituteOfChulalongkornDay() {
        assertThat(workingDays.plus(day(2010, 10, 31), -5)).isEqualTo(day(2010, 10, 22));
    }

    @Test
    void substitutesAndCabinetSpecialsAreHolidays() {
        assertThat(workingDays.isWorkingDay(day(2011, 7, 18)))
                .as("substitute of Khao Phansa")
                .isFalse();
        assertThat(workingDays.isWorkingDay(day(2011, 5, 16)))
                .as("cabinet special")
                .isFalse();
        assertThat(workingDays.isWorkingDay(day(2012, 1, 3)))
                .as("long New Year")
                .isFalse();
    }

    @Test
    void labourDayIsNoGovernmentHoliday() {
        assertThat(workingDays.isWorkingDay(day(2012, 5, 1))).isTrue();
    }

    @Test
    void regionalHolidaysAreWorkingDaysForTheNation() {
        assertThat(workingDays.isWorkingDay(day(2011, 10, 27))).isTrue();
    }

    @Test
    void followsTheTableAtOnce() {
        LocalDate monday = day(2013, 9, 30);
        assertThat(workingDays.isWorkingDay(monday)).isTrue();
        jdbc.sql(
                        "insert into eplan.holiday (day, name_th, name_en, kind, source) values (?, 'x', 'x', 'SPECIAL', 'test')")
                .param(monday)
                .update();
        try {
            assertThat(workingDays.isWorkingDay(monday)).isFalse();
        } finally {
            jdbc.sql("delete from eplan.holiday where day = ?").param(monday).update();
        }
        assertThat(workingDays.isWorkingDay(monday)).isTrue();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
