package eplan.isolation;

import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is open in Trat's hiring year, beside the contract of {@link ContractScene}. Rows alone, made in each probe's transaction and gone
 * with it: no job of another test meets a step that has no case.
 */
final class HiringScene {

    static final FiscalYear YEAR = ContractScene.YEAR;

    private static final String REQUEST = """
            insert into eplan.hiring_step
                (hiring_year_id, kind, responsible, own_due, case_number, process_instance_id, opened_on)
            select hiring_year_id, 'REQUEST', 'PROVINCE', date '2012-07-30', 'iso-request', 'iso-request', date '2012-07-16'
              from eplan.contract where id = ? returning id""";

    private static final String DELIVERY = """
            insert into eplan.hiring_step
                (hiring_year_id, kind, responsible, own_due, contract_id, instalment, case_number, process_instance_id, opened_on)
            select hiring_year_id, 'DELIVERY', 'ANALYST', date '2012-11-07', id, 1, 'iso-delivery', 'iso-delivery', date '2012-10-25'
              from eplan.contract where id = ? returning id""";

    private static final String CANDIDATE = """
            insert into eplan.hiring_candidate (hiring_year_id, name, remark)
            select hiring_year_id, 'ผู้รับจ้าง', '' from eplan.contract where id = ? returning id""";

    private static final String TAKEN_BACK = """
            insert into eplan.hiring_later (step_id, state, reason, old_due, wanted_due, asked_name, asked_on, at)
            values (?, 'WITHDRAWN', 'r', date '2012-11-07', date '2012-11-14', 'test', date '2012-11-01', now()) returning id""";

    private static final String OPENING = """
            insert into eplan.hiring_opening
                (fiscal_year, letter, dated, cut_off, guidelines_name, guidelines_type, guidelines_size, guidelines, by_name,
                 on_day, at)
            values (?, 'ว 1', date '2012-07-16', date '2012-06-30', 'guidelines.pdf', 'application/pdf', 1, '\\x25', 'test',
                    date '2012-07-16', now())
            on conflict (fiscal_year) do nothing""";

    private HiringScene() {}

    /** The province's own step. */
    static HiringStepId request(Scene scene) {
        return new HiringStepId(ofContract(scene, REQUEST));
    }

    /** The contractor's step. */
    static HiringStepId delivery(Scene scene) {
        return new HiringStepId(ofContract(scene, DELIVERY));
    }

    /** Somebody found, with whom nothing is signed. */
    static long candidate(Scene scene) {
        return ofContract(scene, CANDIDATE);
    }

    /** A request for a later date of the delivery, which waits no more: rules refuse whoever may come so far. */
    static long takenBack(Scene scene) {
        return one(scene, TAKEN_BACK, delivery(scene).value());
    }

    /** Headquarters' letter. */
    static void open(Scene scene) {
        scene.bean(JdbcClient.class).sql(OPENING).param(YEAR.be()).update();
    }

    private static long ofContract(Scene scene, String sql) {
        return one(scene, sql, ContractScene.of(scene).contract.value());
    }

    private static long one(Scene scene, String sql, long of) {
        return scene.bean(JdbcClient.class).sql(sql).param(of).query(Long.class).single();
    }
}
