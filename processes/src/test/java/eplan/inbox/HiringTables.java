package eplan.inbox;

import eplan.hiring.StepKind;
import eplan.shared.AccountId;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of hiring year 2565, as {@link OpenHiring} needs them. */
@TestComponent
class HiringTables {

    private static final String YEARS = "(select id from eplan.hiring_year where fiscal_year = 2565)";
    private static final String STEPS = "(select id from eplan.hiring_step where hiring_year_id in " + YEARS + ")";

    private static final List<String> FORGET = List.of(
            "delete from eplan.work_act_item where hiring_step_id in " + STEPS,
            "delete from eplan.work_item where hiring_step_id in " + STEPS,
            "delete from eplan.notice where hiring_step_id in " + STEPS + " or hiring_year_id in " + YEARS,
            "delete from eplan.chase_note where hiring_step_id in " + STEPS,
            "delete from eplan.notice where kind = 'HIRING_SCORE' and subject in"
                    + " (select id from eplan.system_score where fiscal_year = 2565)",
            "delete from eplan.system_score where fiscal_year = 2565",
            "delete from eplan.hiring_spell where step_id in " + STEPS,
            "delete from eplan.hiring_later where step_id in " + STEPS,
            "delete from eplan.hiring_event where hiring_year_id in " + YEARS,
            "delete from eplan.hiring_step where hiring_year_id in " + YEARS,
            "delete from eplan.contract where hiring_year_id in " + YEARS,
            "delete from eplan.contractor where id_last = 'inbox-test'",
            "delete from eplan.hiring_year where fiscal_year = 2565");

    private static final String SIGNED = """
            insert into eplan.contract (hiring_year_id, number, contractor_id, name, account_id, state, signed_on, from_on,
                                        to_on, last_day, amount, penalty_rate, by_name, at)
            values (?, '1/2565', ?, ?, ?, 'RUNNING', ?, ?, ?, ?, 180000, 0.1, 'test', now()) returning id""";

    private static final String STEP = """
            insert into eplan.hiring_step (hiring_year_id, kind, responsible, own_due, contract_id, instalment, case_number,
                                           process_instance_id, opened_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";

    @Autowired
    JdbcClient jdbc;

    void forget() {
        FORGET.forEach(sql -> jdbc.sql(sql).update());
    }

    long year(ProvinceId province) {
        return one(
                "insert into eplan.hiring_year (fiscal_year, province_id, opened_on) values (2565, ?, ?) returning id",
                province.value(),
                OpenHiring.TODAY);
    }

    /** A contract that runs for some weeks. */
    long contract(long year, AccountId analyst) {
        byte[] digest = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        long contractor = one(
                "insert into eplan.contractor (id_number, id_digest, id_last) values (?, ?, 'inbox-test') returning id",
                digest,
                digest);
        LocalDate from = OpenHiring.TODAY;
        LocalDate to = OpenHiring.LATER;
        return one(SIGNED, year, contractor, OpenHiring.CONTRACTOR, analyst.value(), from, from, to, to);
    }

    /** An open step, late since Friday. */
    HiringStepId step(long year, StepKind kind, long contract) {
        boolean ofInstalment = kind == StepKind.DELIVERY || kind == StepKind.INSPECTION;
        return new HiringStepId(one(
                STEP,
                year,
                kind.name(),
                kind.responsible().name(),
                OpenHiring.LATE,
                kind.ofContract() ? contract : null,
                ofInstalment ? 3 : null,
                "2565-70-H" + kind,
                "inbox-" + UUID.randomUUID(),
                OpenHiring.TODAY.minusDays(20)));
    }

    ProvinceId province(String code) {
        return new ProvinceId(one("select id from eplan.province where code = ?", code));
    }

    long one(String sql, @Nullable Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }
}
