package eplan.timeline;

import eplan.shared.Refused;
import eplan.timeline.Holidays.Holiday;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an edit of a holiday may not do. */
@Component
class HolidayEditRules {

    private final JdbcClient jdbc;

    HolidayEditRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused without a name or a source, or when the day is that already */
    void mayPut(Holiday holiday) {
        Holiday kept = HolidayRows.checked(holiday);
        LocalDate day = kept.day();
        if (on(day).filter(kept::equals).isPresent()) {
            throw new Refused("refused.changeset.same-holiday", day);
        }
    }

    /** @throws Refused when it is none */
    void mayRemove(LocalDate day) {
        if (on(day).isEmpty()) {
            throw new Refused("refused.changeset.no-holiday", day);
        }
    }

    private Optional<Holiday> on(LocalDate day) {
        return jdbc.sql("select * from eplan.holiday where day = ? and not removed")
                .param(day)
                .query(HolidayTable::holiday)
                .optional();
    }
}
