package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a calendar, and a change of one, needs a second process owner: one setting for both. */
@Component
class FourEyes {

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Audit audit;

    FourEyes(JdbcClient jdbc, BusinessClock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    boolean on() {
        return jdbc.sql("select four_eyes from eplan.timeline_setting")
                .query(Boolean.class)
                .single();
    }

    /** @param reason as given, already looked at */
    void set(boolean on, String reason, Actor by) {
        jdbc.sql("update eplan.timeline_setting set four_eyes = ?, changed_by = ?, reason = ?, at = ?")
                .param(on)
                .param(by.name())
                .param(reason)
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
        audit.record("timeline.four-eyes", "timeline-setting", reason, on ? "on" : "off");
    }
}
