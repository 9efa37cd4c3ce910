package eplan.engine;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The embedded engine, in the same transactions as JPA. Contained as {@code docs/decisions/002-engine-containment.md}
 * says: no expressions in queries, no scripts, no serialised Java, models from our artifact only.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    static final String SCHEMA = "camunda";
    /** Ids fetched at a time, in a transaction of their own: opening a year takes hundreds of thousands. */
    private static final int ID_BLOCK = 5_000;

    @Bean
    @DependsOn("flywayInitializer")
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ApplicationContext context,
            TaskLifecycleListener taskLifecycle) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setApplicationContext(context);
        engine.setProcessEngineName("eplan");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchema(SCHEMA);
        engine.setDatabaseTablePrefix(SCHEMA + ".");
        engine.setDatabaseSchemaUpdate("false");
        engine.setHistory(ProcessEngineConfigurationImpl.HISTORY_ACTIVITY);
        engine.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_REMOVAL_TIME_BASED);
        engine.setJobExecutorActivate(false);
        engine.setJdbcBatchProcessing(true);
        engine.setIdBlockSize(ID_BLOCK);
        engine.setDefaultNumberOfRetries(3);
        engine.setCustomPreBPMNParseListeners(List.of(taskLifecycle));
        contain(engine);
        return engine;
    }

    /** Known holes of the community edition stay shut ({@code design/platform.md} "Security of the engine"). */
    private static void contain(SpringProcessEngineConfiguration engine) {
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setAuthorizationEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    DecisionService decisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }
}
