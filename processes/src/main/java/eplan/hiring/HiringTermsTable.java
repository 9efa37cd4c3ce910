package eplan.hiring;

import eplan.hiring.HiringYears.Terms;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of terms; callers ask for the right. */
@Component
class HiringTermsTable implements HiringTerms {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    HiringTermsTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Terms now() {
        return jdbc.sql("select sign_days, check_days, deliver_days, inspect_days from eplan.hiring_terms")
                .query((row, n) -> new Terms(
                        row.getInt("sign_days"),
                        row.getInt("check_days"),
                        row.getInt("deliver_days"),
                        row.getInt("inspect_days")))
                .single();
    }

    void set(Terms terms, String reason, Actor by) {
        jdbc.sql("""
                        update eplan.hiring_terms
                           set sign_days = ?, check_days = ?, deliver_days = ?, inspect_days = ?,
                               changed_by = ?, reason = ?, at = ?""")
                .param(terms.sign())
                .param(terms.check())
                .param(terms.deliver())
                .param(terms.inspect())
                .param(by.name())
                .param(reason)
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
