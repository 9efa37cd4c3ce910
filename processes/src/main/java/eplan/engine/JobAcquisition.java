package eplan.engine;

import eplan.shared.BusinessClock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes due jobs for this node with one {@code UPDATE … SKIP LOCKED}. Locks expire in real time, so a node that died gives
 * its jobs back after five minutes.
 */
@Component
class JobAcquisition {

    private static final String ACQUIRE = """
            update camunda.act_ru_job
            set lock_owner_ = :owner, lock_exp_time_ = localtimestamp + interval '5 minutes', rev_ = rev_ + 1
            where id_ in (
                select id_ from camunda.act_ru_job
                where (duedate_ is null or duedate_ <= :now) and retries_ > 0 and suspension_state_ = 1
                  and (lock_exp_time_ is null or lock_exp_time_ < localtimestamp)
                order by duedate_ nulls first
                limit :most
                for update skip locked)
            returning id_, coalesce(root_proc_inst_id_, process_instance_id_, id_) as root""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final String owner = "node-" + UUID.randomUUID();

    JobAcquisition(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Job ids by the root instance they belong to: one root's jobs run after each other, in one thread. */
    @Transactional
    public Map<String, List<String>> acquire(int most) {
        Map<String, List<String>> byRoot = new LinkedHashMap<>();
        jdbc.sql(ACQUIRE)
                .param("owner", owner)
                .param("now", LocalDateTime.ofInstant(clock.now(), BusinessClock.ZONE))
                .param("most", most)
                .query((row, n) -> byRoot.computeIfAbsent(row.getString("root"), root -> new java.util.ArrayList<>())
                        .add(row.getString("id_")))
                .list();
        return byRoot;
    }

    /** Gives back what this node took and could not run. */
    @Transactional
    public void release() {
        jdbc.sql("""
                        update camunda.act_ru_job set lock_owner_ = null, lock_exp_time_ = null, rev_ = rev_ + 1
                        where lock_owner_ = ?""").param(owner).update();
    }
}
