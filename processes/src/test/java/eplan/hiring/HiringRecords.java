package eplan.hiring;

import eplan.hiring.HiringSteps.StepView;
import eplan.people.Actors;
import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is on record of a province's hiring year, for tests. */
@TestComponent
class HiringRecords {

    @Autowired
    HiringSteps steps;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    List<StepView> all(FiscalYear year, ProvinceId province) {
        return actors.asSystem(() -> steps.ofYear(year, province));
    }

    /** The latest step of the kind. */
    StepView step(FiscalYear year, ProvinceId province, StepKind kind) {
        return all(year, province).stream()
                .filter(step -> step.kind() == kind)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** The key of the hiring year. */
    long year(FiscalYear year, ProvinceId province) {
        return jdbc.sql("select id from eplan.hiring_year where fiscal_year = ? and province_id = ?")
                .params(year.be(), province.value())
                .query(Long.class)
                .single();
    }

    String state(FiscalYear year, ProvinceId province) {
        return jdbc.sql("select state from eplan.hiring_year where id = ?")
                .param(year(year, province))
                .query(String.class)
                .single();
    }

    String instance(FiscalYear year, ProvinceId province) {
        return jdbc.sql("select process_instance_id from eplan.hiring_year where id = ?")
                .param(year(year, province))
                .query(String.class)
                .single();
    }

    /** Kinds of lines in the history of the year, first to last. */
    List<String> events(FiscalYear year, ProvinceId province) {
        return jdbc.sql("select type from eplan.hiring_event where hiring_year_id = ? order by id")
                .param(year(year, province))
                .query(String.class)
                .list();
    }

    /** Kind, audience, state and level of the step's inbox rows, first to last. */
    List<String> work(HiringStepId step) {
        return jdbc.sql("""
                        select kind || ' ' || audience || ' ' || state || ' ' || level from eplan.work_item
                        where hiring_step_id = ? order by id""").param(step.value()).query(String.class).list();
    }

    /** Instances that run of the year's case, itself among them. */
    long running(FiscalYear year, ProvinceId province) {
        return jdbc.sql("""
                        select count(*) from camunda.act_ru_execution
                        where root_proc_inst_id_ = ? and parent_id_ is null""").param(instance(year, province)).query(Long.class).single();
    }
}
