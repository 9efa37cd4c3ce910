package eplan.cycle.engine;

import eplan.cycle.EndingEscalations;
import eplan.people.Access;
import eplan.shared.BusinessClock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Found by the steps that are due: there are few of them at any moment, while withdrawn escalations pile up over the years. */
@Service
class CamundaEndingEscalations implements EndingEscalations {

    private static final String LEFT = """
            select count(*) from camunda.act_ru_job j
             where j.handler_cfg_ = :step and j.retries_ > 0 and j.duedate_ <= :now
               and (exists (select from eplan.escalation e
                             where e.process_instance_id = j.process_instance_id_ and e.state = 'WITHDRAWN')
                    or exists (select from eplan.hiring_spell h
                                where h.process_instance_id = j.process_instance_id_ and h.state = 'WITHDRAWN'))""";

    private final Access access;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    CamundaEndingEscalations(Access access, BusinessClock clock, JdbcClient jdbc) {
        this.access = access;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public long left() {
        access.seeNation();
        return jdbc.sql(LEFT)
                .param("step", CycleModel.NEXT_STEP)
                .param("now", LocalDateTime.ofInstant(clock.now(), BusinessClock.ZONE))
                .query(Long.class)
                .single();
    }
}
