package eplan.bench;

import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.TaskQuery;

/** The engine as it comes on the same database, asked for a page of tasks and four counts: without screen and HTTP. */
final class LoadStock implements AutoCloseable {

    private static final int PAGE = 50;
    private static final int CONNECTIONS = 20;

    private final ProcessEngine engine;
    private final TaskService tasks;

    LoadStock(String url, String user, String password) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("stock");
        configuration.setJdbcUrl(url);
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUsername(user);
        configuration.setJdbcPassword(password);
        configuration.setJdbcMaxActiveConnections(CONNECTIONS);
        configuration.setDatabaseSchema("camunda");
        configuration.setDatabaseTablePrefix("camunda.");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("activity");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        engine = configuration.buildProcessEngine();
        tasks = engine.getTaskService();
    }

    /** What an inbox with these groups asks for. */
    void inbox(String group) {
        Date today = java.sql.Date.valueOf(LoadBenchData.TODAY);
        Date far = java.sql.Date.valueOf(LoadBenchData.TODAY.minusDays(8));
        Date soon = java.sql.Date.valueOf(LoadBenchData.TODAY.plusDays(7));
        query(group).orderByDueDate().asc().listPage(0, PAGE);
        query(group).dueBefore(far).count();
        query(group).dueAfter(far).dueBefore(today).count();
        query(group).dueAfter(today).dueBefore(soon).count();
        query(group).dueAfter(soon).count();
    }

    private TaskQuery query(String group) {
        return tasks.createTaskQuery().taskCandidateGroup(group).active();
    }

    @Override
    public void close() {
        engine.close();
    }
}
