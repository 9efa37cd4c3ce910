package eplan.bench;

import java.sql.DriverManager;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Camunda as it comes: its own configuration, database (on the same server) and pool; the same models, with dates at hand instead of looked up. */
final class PlainEngine {

    private static final int THREADS = 4;

    private final ProcessEngine engine;

    PlainEngine(String url) throws Exception {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database plain");
        }
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(url.replace("/postgres?", "/plain?"));
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUsername("postgres");
        configuration.setJdbcPassword("postgres");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setProcessEngineName("plain");
        Map<Object, Object> beans = new HashMap<>();
        beans.put("roundOpening", new Dates());
        beans.put("nextMonth", (JavaDelegate) execution -> {
            execution.setVariable("monthlyRound", "monthly-10");
            execution.setVariable("moreMonths", true);
        });
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/lao-year.bpmn")
                .deploy();
    }

    /** One start a transaction, on four threads. */
    void open(List<String> codes) {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (String code : codes) {
                threads.submit(() -> engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                "lao-year", "2554/" + code, Map.of("laoYearId", 1L, "fiscalYear", 2554)));
            }
            threads.shutdown();
            if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
                throw new IllegalStateException("took too long");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() {
        engine.close();
    }

    /** Answers without a query, in the plain way's favour. */
    public static final class Dates {
        public Date date(DelegateExecution execution) {
            return new Date(1_300_000_000_000L);
        }
    }
}
