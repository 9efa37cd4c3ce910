package eplan.hiring;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What comes back, and why: kept from the return until the further turn opens; in the caller's transaction. */
@Component
class StepReturns {

    private static final String TAKE = "delete from eplan.hiring_return where " + StepKey.WHICH + " returning reason";
    private static final String WAITS = "select exists (select from eplan.hiring_return where " + StepKey.WHICH + ")";

    private final JdbcClient jdbc;

    StepReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(StepKey key, String reason) {
        key.on(jdbc.sql(TAKE)).query(String.class).list();
        jdbc.sql("""
                        insert into eplan.hiring_return (hiring_year_id, kind, contract_id, instalment, reason)
                        values (?, ?, ?, ?, ?)""")
                .param(key.year())
                .param(key.kind().name())
                .param(key.contract())
                .param(key.instalment())
                .param(reason)
                .update();
    }

    boolean waits(StepKey key) {
        return key.on(jdbc.sql(WAITS)).query(Boolean.class).single();
    }

    /** The reason, once. */
    Optional<String> take(StepKey key) {
        return key.on(jdbc.sql(TAKE)).query(String.class).optional();
    }
}
