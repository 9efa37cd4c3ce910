package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Headquarters keep the holidays; what they changed survives the next version's shipped file. */
@EplanTest
class HolidaysIT {

    private static final LocalDate NEW = LocalDate.of(2026, 7, 31);
    private static final LocalDate SHIPPED = LocalDate.of(2026, 1, 2);
    private static final Actor OWNER = new Actor(new AccountId(1), "Prapha", Role.HQ_PROCESS_OWNER, null, null);

    @Autowired
    Holidays holidays;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    ShippedHolidays shipped;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @AfterEach
    void asShipped() throws Exception {
        jdbc.sql("delete from eplan.holiday where edited_by is not null").update();
        shipAgain();
    }

    @Test
    void yearsAreThoseOfTheBuddhistEra() {
        assertThat(as(OWNER, 2554))
                .extracting(Holiday::day)
                .contains(LocalDate.of(2011, 5, 16))
                .isSorted();
        assertThat(as(OWNER, 2552)).isEmpty();
    }

    @Test
    void addedHolidayCountsAtOnceAndStaysWithTheNextVersion() throws Exception {
        put(new Holiday(NEW, "วันหยุดพิเศษ", "", Kind.SPECIAL, "มติ ครม. 2 มิ.ย. 2569", ""));
        assertThat(workingDays.isWorkingDay(NEW)).isFalse();
        shipAgain();
        assertThat(workingDays.isWorkingDay(NEW)).isFalse();
        assertThat(day(NEW)).map(Holiday::nameEn).contains("วันหยุดพิเศษ");
    }

    @Test
    void removedHolidayIsAWorkingDayAndStaysOneWithTheNextVersion() throws Exception {
        assertThat(workingDays.isWorkingDay(SHIPPED)).isFalse();
        remove(SHIPPED);
        assertThat(workingDays.isWorkingDay(SHIPPED)).isTrue();
        shipAgain();
        assertThat(workingDays.isWorkingDay(SHIPPED)).isTrue();
        assertThat(day(SHIPPED)).isEmpty();
        assertThatThrownBy(() -> remove(SHIPPED)).isInstanceOf(NotFound.class);
    }

    @Test
    void nameSourceAndReasonAreAsked() {
        refuses("refused.holiday.no-name", new Holiday(NEW, " ", "x", Kind.SPECIAL, "x", ""));
        refuses("refused.holiday.no-source", new Holiday(NEW, "x", "x", Kind.SPECIAL, " ", ""));
    }

    @Test
    void officersReadButDoNotChange() {
        var officer = new Actor(new AccountId(2), "o", Role.HQ_OFFICER, null, null);
        assertThat(as(officer, 2554)).isNotEmpty();
        assertThatThrownBy(() -> actors.as(officer, () -> {
                    holidays.remove(SHIPPED, "x");
                    return 0;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void refuses(String key, Holiday holiday) {
        assertThatThrownBy(() -> put(holiday))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private Optional<Holiday> day(LocalDate day) {
        return as(OWNER, day.getYear() + 543).stream()
                .filter(holiday -> holiday.day().equals(day))
                .findFirst();
    }

    private java.util.List<Holiday> as(Actor actor, int year) {
        return actors.as(actor, () -> holidays.of(year));
    }

    private void put(Holiday holiday) {
        actors.as(OWNER, () -> {
            holidays.put(holiday, "ตามมติ");
            return 0;
        });
    }

    private void remove(LocalDate day) {
        actors.as(OWNER, () -> {
            holidays.remove(day, "ยกเลิก");
            return 0;
        });
    }

    /** What a newer version does at its first start, when its file is another one. */
    private void shipAgain() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            shipped.migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
        }
    }
}
