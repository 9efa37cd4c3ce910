package eplan.cycle.engine;

import eplan.cycle.DeployedModels;
import eplan.cycle.ModelVersions.Version;
import eplan.shared.BusinessClock;
import eplan.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads deployed models; how many cases run on each version is counted by SQL, once for all. */
@Component
class CamundaModels implements DeployedModels {

    private static final String VERSIONS = """
            select d.key_, coalesce(d.name_, d.key_) as name_th, d.version_, p.deploy_time_, coalesce(r.running, 0) as running,
                   d.version_ = max(d.version_) over (partition by d.key_) as newest
              from camunda.act_re_procdef d
              join camunda.act_re_deployment p on p.id_ = d.deployment_id_
              left join (
                  select e.proc_def_id_, count(*) as running from camunda.act_ru_execution e
                   where e.parent_id_ is null group by e.proc_def_id_) r on r.proc_def_id_ = d.id_
             where d.key_ = any(:models)
             order by array_position(cast(:models as text[]), cast(d.key_ as text)), d.version_ desc""";

    private final RepositoryService repository;
    private final JdbcClient jdbc;

    CamundaModels(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    @Override
    public String name(String model) {
        String name = newest(model).getName();
        return name == null ? model : name;
    }

    @Override
    public String xml(String model) {
        try (var deployed = repository.getProcessModel(newest(model).getId())) {
            return new String(deployed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean has(String model, String element) {
        return repository.getBpmnModelInstance(newest(model).getId()).getModelElementById(element) != null;
    }

    private ProcessDefinition newest(String model) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult();
        if (newest == null) {
            throw new NotFound("model " + model);
        }
        return newest;
    }

    @Override
    public List<Version> versions(List<String> models) {
        return jdbc.sql(VERSIONS)
                .param("models", models.toArray(String[]::new))
                .query((row, n) -> version(row))
                .list();
    }

    /** The engine's columns carry no zone: the JVM's is pinned to the business's. */
    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getString("key_"),
                row.getString("name_th"),
                row.getInt("version_"),
                row.getObject("deploy_time_", LocalDateTime.class)
                        .atZone(BusinessClock.ZONE)
                        .toInstant(),
                row.getLong("running"),
                row.getBoolean("newest"));
    }
}
