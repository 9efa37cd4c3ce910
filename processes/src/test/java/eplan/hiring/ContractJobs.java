package eplan.hiring;

import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs what is due of one contract at a time, so that tests which share a province and a clock leave each other alone. */
@TestComponent
class ContractJobs {

    private static final int MOST = 1_000;

    private static final String DUE = """
            select j.id_
              from camunda.act_ru_job j join camunda.act_ru_execution p on p.id_ = j.process_instance_id_
             where (j.duedate_ is null or j.duedate_ <= :now) and j.retries_ > 0
               and (p.business_key_ = :contract or p.business_key_ like :contract || '/%'
                    or (p.business_key_ = :year and j.handler_type_ = 'async-continuation'))
             order by j.duedate_ nulls first, j.id_ limit 1""";

    @Autowired
    SettableClock clock;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    /** The day comes, and what is due runs; days between are skipped. */
    void on(LocalDate day, ContractId contract) {
        clock.set(day);
        run(contract);
    }

    /** The contract's case, its steps, and what follows them in the province's year. */
    void run(ContractId contract) {
        String key = key(contract);
        for (int ran = 0; ran < MOST; ran++) {
            Optional<String> job = due(key);
            if (job.isEmpty()) {
                return;
            }
            management.executeJob(job.get());
        }
        throw new IllegalStateException("jobs without end");
    }

    /** Such as {@code 2580/57/contract-17}, where it was signed. */
    private String key(ContractId contract) {
        return jdbc.sql("""
                        select h.business_key_ from eplan.contract c
                          join camunda.act_hi_procinst h on h.id_ = c.process_instance_id
                         where c.id = ?""").param(contract.value()).query(String.class).single();
    }

    private Optional<String> due(String key) {
        return jdbc.sql(DUE)
                .param("now", LocalDateTime.ofInstant(clock.now(), BusinessClock.ZONE))
                .param("year", key.substring(0, key.indexOf("/contract-")))
                .param("contract", key)
                .query(String.class)
                .optional();
    }
}
