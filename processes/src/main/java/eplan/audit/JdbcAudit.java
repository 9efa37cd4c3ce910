package eplan.audit;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.StandsFor;
import eplan.shared.BusinessClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcAudit implements Audit {

    private final JdbcClient jdbc;
    private final Actors actors;
    private final BusinessClock clock;

    JdbcAudit(JdbcClient jdbc, Actors actors, BusinessClock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subject, @Nullable String reason, String detail) {
        Actor actor = actors.current();
        StandsFor absent = actor.standsFor();
        jdbc.sql("""
                        insert into eplan.audit_entry
                            (business_day, account_id, actor_name, role, action, subject, reason, detail,
                             for_account, for_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(clock.today())
                .param(actor.account() == null ? null : actor.account().value())
                .param(actor.name())
                .param(actor.role().name())
                .param(action)
                .param(subject)
                .param(reason)
                .param(detail)
                .param(absent == null ? null : absent.account().value())
                .param(actor.forName())
                .update();
    }
}
