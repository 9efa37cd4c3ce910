package eplan.cycle.engine;

import eplan.cycle.CaseMoves;
import eplan.cycle.ModelVersions.Chosen;
import eplan.shared.BusinessClock;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves cases by the engine's own migration: steps with equal ids are each other's. Triggers are not made anew, so that timers
 * stay due when they were and none that has fired comes again (docs/decisions/024).
 */
@Component
class CamundaModelVersions implements CaseMoves {

    /**
     * What a year called has the year at its root, an LAO's or a province's hiring year; a request for a later date is a case by
     * itself.
     */
    private static final String RUNNING = """
            select e.id_, e.business_key_
              from camunda.act_ru_execution e
              left join camunda.act_hi_procinst h on h.id_ = e.id_
              left join eplan.lao_year y on y.process_instance_id = e.root_proc_inst_id_
              left join eplan.extension x on x.process_instance_id = e.id_
              left join eplan.entry_round r on r.id = x.entry_round_id
              left join eplan.hiring_year g on g.process_instance_id = e.root_proc_inst_id_
              left join eplan.hiring_later q on q.process_instance_id = e.id_
              left join eplan.hiring_step_now s on s.id = q.step_id
             where e.proc_def_id_ = :definition and e.parent_id_ is null
               and (cardinality(cast(:provinces as bigint[])) = 0 or coalesce(g.province_id, s.province_id) = any(:provinces)
                    or exists (
                       select from eplan.lao_province w
                        where w.lao_id = coalesce(y.lao_id, r.lao_id) and w.province_id = any(:provinces)
                          and :today between w.valid_from and w.valid_to))
             order by h.start_time_, e.id_
             limit cast(:most as bigint)""";

    private static final String VERSIONS_OF = """
            select e.id_, d.version_
              from camunda.act_ru_execution e
              join camunda.act_re_procdef d on d.id_ = e.proc_def_id_
             where e.id_ = any(:instances)""";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    CamundaModelVersions(
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService management,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public List<String> obstacles(String model, int from, int to) {
        String source = definition(model, from);
        try {
            MigrationPlan plan = plan(source, definition(model, to));
            Set<String> mapped = plan.getInstructions().stream()
                    .map(MigrationInstruction::getSourceActivityId)
                    .collect(Collectors.toSet());
            return management.createActivityStatisticsQuery(source).list().stream()
                    .filter(step -> !mapped.contains(step.getId()))
                    .map(step -> step.getId() + " (" + step.getInstances() + ")")
                    .sorted()
                    .toList();
        } catch (MigrationPlanValidationException e) {
            return e.getValidationReport().getInstructionReports().stream()
                    .map(report -> report.getMigrationInstruction().getSourceActivityId() + ": "
                            + String.join(" ", report.getFailures()))
                    .sorted()
                    .toList();
        }
    }

    private MigrationPlan plan(String source, String target) {
        return runtime.createMigrationPlan(source, target).mapEqualActivities().build();
    }

    private String definition(String model, int version) {
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .processDefinitionVersion(version)
                .singleResult();
        if (found == null) {
            throw new NotFound("version " + version + " of model " + model);
        }
        return found.getId();
    }

    @Override
    public List<Running> running(String model, int version, Chosen chosen) {
        return jdbc.sql(RUNNING)
                .param("definition", definition(model, version))
                .param(
                        "provinces",
                        chosen.provinces().stream().map(ProvinceId::value).toArray(Long[]::new))
                .param("today", clock.today())
                .param("most", chosen.most() > 0 ? chosen.most() : null)
                .query((row, n) -> new Running(row.getString("id_"), row.getString("business_key_")))
                .list();
    }

    @Override
    public Map<String, Integer> versionsOf(Collection<String> instances) {
        Map<String, Integer> versions = new HashMap<>();
        jdbc.sql(VERSIONS_OF)
                .param("instances", instances.toArray(String[]::new))
                .query(row -> {
                    versions.put(row.getString("id_"), row.getInt("version_"));
                });
        return versions;
    }

    @Override
    public void move(String model, int from, int to, Collection<String> instances) {
        MigrationPlan plan = plan(definition(model, from), definition(model, to));
        runtime.newMigration(plan).processInstanceIds(List.copyOf(instances)).execute();
    }

    @Override
    public String cause(RuntimeException failure) {
        if (failure instanceof MigratingProcessInstanceValidationException invalid) {
            return String.join("; ", reports(invalid));
        }
        return Objects.requireNonNullElse(failure.getMessage(), "")
                .lines()
                .findFirst()
                .orElse(failure.getClass().getSimpleName());
    }

    private static List<String> reports(MigratingProcessInstanceValidationException invalid) {
        var report = invalid.getValidationReport();
        List<String> all = new ArrayList<>(report.getFailures());
        report.getActivityInstanceReports()
                .forEach(one -> all.add(one.getSourceScopeId() + ": " + String.join(" ", one.getFailures())));
        report.getTransitionInstanceReports()
                .forEach(one -> all.add(one.getSourceScopeId() + ": " + String.join(" ", one.getFailures())));
        return all;
    }
}
