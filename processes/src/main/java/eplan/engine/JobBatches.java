package eplan.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs acquired jobs many to a transaction; when one of them fails, each runs again alone, so that only that one fails. */
@Component
class JobBatches {

    private static final Logger LOG = LoggerFactory.getLogger(JobBatches.class);

    private final CommandExecutor commands;
    private final TransactionTemplate transaction;

    JobBatches(ProcessEngine engine, PlatformTransactionManager transactions) {
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs the jobs in order; failures are recorded by the engine (retries, then an incident) and not thrown.
     *
     * @throws CannotCreateTransactionException when the database is away: no job is to blame, and none is tried alone
     */
    void run(List<String> jobIds) {
        try {
            transaction.executeWithoutResult(status -> jobIds.forEach(this::runOne));
        } catch (CannotCreateTransactionException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException together) {
            LOG.debug("{} jobs failed together, running each alone: {}", jobIds.size(), together.toString());
            jobIds.forEach(this::runAlone);
        }
    }

    private void runOne(String jobId) {
        commands.execute(new ExecuteJobsCmd(jobId, new JobFailureCollector(jobId)));
    }

    private void runAlone(String jobId) {
        try {
            ExecuteJobHelper.executeJob(jobId, commands);
        } catch (CannotCreateTransactionException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException alone) {
            LOG.info("job {} failed and is kept for a retry: {}", jobId, alone.toString());
        }
    }
}
