package eplan.cycle;

import eplan.shared.LaoId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;

/** Deploys versions of the models, and reads where cases stand in the engine. */
@TestComponent
class MigratedCases {

    @Autowired
    CycleScenario play;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    /** As it was before rounds could be added to a year (1 in the life of the product). */
    static String earlier(String model) {
        return read("models/" + model + ".bpmn");
    }

    static String shipped(String model) {
        return read("processes/" + model + ".bpmn");
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return its version, which is the newest now */
    int deploy(String model, String xml) {
        repository
                .createDeployment()
                .name("earlier and later")
                .addString(model + ".bpmn", xml)
                .deploy();
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    String root(LaoId lao) {
        return play.jdbc
                .sql("select process_instance_id from eplan.lao_year where lao_id = ?")
                .param(lao.value())
                .query(String.class)
                .single();
    }

    /** Model and version of the case and of all that it called, one line each. */
    List<String> versions(LaoId lao) {
        return play.jdbc.sql("""
                        select distinct d.key_ || ' ' || d.version_ from camunda.act_ru_execution e
                        join camunda.act_re_procdef d on d.id_ = e.proc_def_id_
                        where e.root_proc_inst_id_ = ? order by 1""").param(root(lao)).query(String.class).list();
    }

    /** Every timer of the case and of what it called: which, where, when. */
    List<String> timers(LaoId lao) {
        return play.jdbc.sql("""
                        select id_ || ' ' || handler_cfg_ || ' ' || duedate_ from camunda.act_ru_job
                        where root_proc_inst_id_ = ? order by 1""").param(root(lao)).query(String.class).list();
    }

    /** The LAO's history without what is told otherwise each time. */
    List<String> history(LaoId lao) {
        return play.jdbc.sql("""
                        select v.on_day || ' ' || v.type || ' ' || coalesce(r.key, '') from eplan.case_event v
                        left join eplan.round r on r.id = v.round_id
                        where v.lao_id = ? order by 1""").param(lao.value()).query(String.class).list();
    }

    /** Lets one timer of the case fire, whether it is due or not. */
    void fire(LaoId lao, String activity) {
        String job = management
                .createJobQuery()
                .processInstanceId(root(lao))
                .activityId(activity)
                .singleResult()
                .getId();
        management.executeJob(job);
    }

    /** Takes the case away from a step. */
    void leave(LaoId lao, String activity) {
        play.asSystem(() -> {
            runtime.createProcessInstanceModification(root(lao))
                    .cancelAllForActivity(activity)
                    .execute();
            return true;
        });
    }

    void end(LaoId lao) {
        play.asSystem(() -> {
            runtime.deleteProcessInstance(root(lao), "test over");
            return true;
        });
    }
}
