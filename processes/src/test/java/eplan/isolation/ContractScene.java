package eplan.isolation;

import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One contract of Trat, with the analyst of the scene: rows alone, without a case. The same for every class of probes. */
final class ContractScene {

    /** No other probe opens a hiring year of it. */
    static final FiscalYear YEAR = new FiscalYear(2556);

    private static final String HIRING_YEAR = """
            insert into eplan.hiring_year (fiscal_year, province_id, opened_on) values (?, ?, date '2012-07-16')
            on conflict (fiscal_year, province_id) do update set version = excluded.version returning id""";

    private static final String CONTRACTOR = """
            insert into eplan.contractor (id_number, id_digest, id_last) values (decode(repeat('00', 41), 'hex'), '\\x150150', '121')
            on conflict (id_digest) do update set id_last = excluded.id_last returning id""";

    private static final String CONTRACT = """
            insert into eplan.contract (hiring_year_id, number, contractor_id, name, account_id, signed_on, from_on, to_on,
                                        last_day, amount, penalty_rate, state, by_name, at)
            values (?, 'iso-contract', ?, 'ผู้รับจ้าง', ?, ?, ?, ?, ?, 12000, 0.1, 'RUNNING', 'test', now()) returning id""";

    final ContractId contract;
    final long file;

    private ContractScene(ContractId contract, long file) {
        this.contract = contract;
        this.file = file;
    }

    static ContractScene of(Scene scene) {
        JdbcClient jdbc = scene.bean(JdbcClient.class);
        long id = jdbc.sql("select id from eplan.contract where number = 'iso-contract'")
                .query(Long.class)
                .optional()
                .orElseGet(() -> sign(scene, jdbc));
        long file = jdbc.sql("select id from eplan.contract_file where contract_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        return new ContractScene(new ContractId(id), file);
    }

    private static long sign(Scene scene, JdbcClient jdbc) {
        LocalDate first = YEAR.first();
        long year = one(jdbc, HIRING_YEAR, YEAR.be(), scene.home.value());
        long contract = one(
                jdbc,
                CONTRACT,
                year,
                one(jdbc, CONTRACTOR),
                scene.account(Who.OWN_ANALYST).value(),
                first,
                first,
                YEAR.last(),
                YEAR.last());
        one(jdbc, """
                insert into eplan.instalment (contract_id, number, from_on, to_on, amount, due_on, due_days, state)
                values (?, 1, ?, ?, 12000, ?, 0, 'OPEN') returning number""", contract, first, YEAR.last(), YEAR.last());
        one(jdbc, """
                insert into eplan.contract_file (contract_id, kind, name, media_type, size, content, by_name, at)
                values (?, 'CONTRACT', 'copy.pdf', 'application/pdf', 1, '\\x25', 'test', now()) returning id""", contract);
        return contract;
    }

    private static long one(JdbcClient jdbc, String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }
}
