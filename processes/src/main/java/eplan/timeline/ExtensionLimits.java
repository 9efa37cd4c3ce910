package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import eplan.timeline.LaoDeadlines.ExtensionLimit;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the one limit up to which provinces extend by themselves. */
@Component
class ExtensionLimits {

    private static final int MOST_PROVINCE_DAYS = 365;
    private static final int LEAST_ENDORSE_DAYS = 1;
    private static final int MOST_ENDORSE_DAYS = 30;

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Audit audit;

    ExtensionLimits(JdbcClient jdbc, BusinessClock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    ExtensionLimit now() {
        return jdbc.sql("select province_days, endorse_days from eplan.extension_limit")
                .query((row, n) -> new ExtensionLimit(row.getInt("province_days"), row.getInt("endorse_days")))
                .single();
    }

    void set(ExtensionLimit limit, String reason, Actor by) {
        if (limit.provinceDays() < 0 || limit.provinceDays() > MOST_PROVINCE_DAYS) {
            throw new Refused("refused.extension.limit-province", 0, MOST_PROVINCE_DAYS);
        }
        if (limit.endorseDays() < LEAST_ENDORSE_DAYS || limit.endorseDays() > MOST_ENDORSE_DAYS) {
            throw new Refused("refused.extension.limit-endorse", LEAST_ENDORSE_DAYS, MOST_ENDORSE_DAYS);
        }
        ExtensionLimit before = now();
        jdbc.sql(
                        "update eplan.extension_limit set province_days = ?, endorse_days = ?, changed_by = ?, reason = ?, at = ?")
                .param(limit.provinceDays())
                .param(limit.endorseDays())
                .param(by.name())
                .param(reason)
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
        audit.record("extension.limit", "extension-limit", reason, days(before) + " → " + days(limit));
    }

    private static String days(ExtensionLimit limit) {
        return limit.provinceDays() + " days, opinion " + limit.endorseDays();
    }
}
