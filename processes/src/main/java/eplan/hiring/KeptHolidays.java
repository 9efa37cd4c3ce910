package eplan.hiring;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps holidays as they are until the transaction ends: whoever changes them waits, and counts anew what was counted by the old ones.
 * First in the lock order, as in every move of dates.
 */
@Component
class KeptHolidays {

    private final JdbcClient jdbc;

    KeptHolidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep() {
        jdbc.sql("select version from eplan.holiday_version for share")
                .query(Long.class)
                .single();
    }
}
