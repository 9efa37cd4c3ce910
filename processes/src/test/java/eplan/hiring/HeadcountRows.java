package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of hiring years 2604 and 2605 without a case in the engine, as tests of headcounts and risks need them. */
@TestComponent
class HeadcountRows {

    private static final String YEARS = "(select id from eplan.hiring_year where fiscal_year in (2604, 2605))";
    private static final String DECISIONS =
            "(select id from eplan.headcount_decision where fiscal_year in (2604, 2605))";

    private static final List<String> FORGET = List.of(
            "delete from eplan.headcount_verdict where decision_id in " + DECISIONS,
            "delete from eplan.headcount_consequence where decision_id in " + DECISIONS,
            "delete from eplan.headcount_decision where fiscal_year in (2604, 2605)",
            "delete from eplan.hiring_headcount_change where fiscal_year in (2604, 2605)",
            "delete from eplan.hiring_headcount where fiscal_year in (2604, 2605)",
            "delete from eplan.headcount_aims where fiscal_year in (2604, 2605)",
            "delete from eplan.system_score where fiscal_year in (2604, 2605)",
            "delete from eplan.province_score where fiscal_year in (2604, 2605)",
            "delete from eplan.notice where hiring_year_id in " + YEARS,
            "delete from eplan.hiring_event where hiring_year_id in " + YEARS,
            "delete from eplan.hiring_request where hiring_year_id in " + YEARS,
            "delete from eplan.hiring_approval where hiring_year_id in " + YEARS,
            "delete from eplan.hiring_step where hiring_year_id in " + YEARS,
            "delete from eplan.contract where hiring_year_id in " + YEARS,
            "delete from eplan.contractor where id_last = 'headcount-test'",
            "delete from eplan.hiring_year where fiscal_year in (2604, 2605)");

    private static final String SIGNED = """
        insert into eplan.contract (hiring_year_id, number, contractor_id, name, account_id, signed_on, from_on, to_on,
                                    last_day, amount, penalty_rate, by_name, at)
        values (?, '1', ?, ?, ?, ?, ?, ?, ?, 180000, 0.1, 'test', now()) returning id\
        """;

    @Autowired
    JdbcClient jdbc;

    void forget() {
        FORGET.forEach(sql -> jdbc.sql(sql).update());
    }

    long year(int year, ProvinceId province) {
        return one("""
                insert into eplan.hiring_year (fiscal_year, province_id, opened_on)
                values (?, ?, date '2060-07-16') returning id\
                """, year, province.value());
    }

    void posts(int year, ProvinceId province, int posts) {
        one("""
                insert into eplan.hiring_headcount (fiscal_year, province_id, posts) values (?, ?, ?)
                returning posts\
                """, year, province.value(), posts);
    }

    ContractId contract(long year, String name, @Nullable AccountId analyst, LocalDate from, LocalDate to) {
        byte[] digest = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        long contractor = one("""
                insert into eplan.contractor (id_number, id_digest, id_last) values (?, ?, 'headcount-test')
                returning id\
                """, digest, digest);
        Long account = analyst == null ? null : analyst.value();
        return new ContractId(one(SIGNED, year, contractor, name, account, from.minusDays(3), from, to, to));
    }

    void ends(ContractId contract, LocalDate lastDay, Contracts.EndKind how) {
        one(
                "update eplan.contract set last_day = ?, end_kind = ? where id = ? returning id",
                lastDay,
                how.name(),
                contract.value());
    }

    /** Its work is over, of which the list of signed contracts does not know yet. */
    void over(ContractId contract) {
        one("update eplan.contract set state = 'ENDED' where id = ? returning id", contract.value());
    }

    void scored(int year, AccountId analyst, ProvinceId province, String points) {
        one("""
                insert into eplan.system_score (fiscal_year, account_id, province_id, points, lao_months)
                values (?, ?, ?, ?, 12)
                on conflict (fiscal_year, account_id) do update set points = excluded.points returning id\
                """, year, analyst.value(), province.value(), new BigDecimal(points));
    }

    void evaluated(int year, AccountId analyst, ProvinceId province, String points) {
        one("""
                insert into eplan.province_score (fiscal_year, account_id, province_id, points, remark, by_name, at)
                values (?, ?, ?, ?, '', 'test', now()) returning account_id\
                """, year, analyst.value(), province.value(), new BigDecimal(points));
    }

    void approved(long year, int posts) {
        one("""
                insert into eplan.hiring_approval (hiring_year_id, posts, letter, dated, approved_on, by_name)
                values (?, ?, 'ที่ 1', date '2060-09-01', date '2060-09-01', 'test') returning hiring_year_id\
                """, year, posts);
    }

    void givenUp(long year, int posts) {
        one("update eplan.hiring_approval set given_up = ? where hiring_year_id = ? returning given_up", posts, year);
    }

    void budget(long year) {
        one("update eplan.hiring_year set budget_on = date '2060-09-10' where id = ? returning id", year);
    }

    void step(long year, StepKind kind, LocalDate due) {
        one(
                """
                insert into eplan.hiring_step (hiring_year_id, kind, responsible, own_due, case_number,
                                               process_instance_id, opened_on)
                values (?, ?, ?, ?, ?, ?, date '2060-07-16') returning id\
                """,
                year,
                kind.name(),
                kind.responsible().name(),
                due,
                "headcount-" + UUID.randomUUID(),
                "headcount-" + UUID.randomUUID());
    }

    List<String> lines(long year, HiringEventType type) {
        return jdbc.sql("select detail from eplan.hiring_event where hiring_year_id = ? and type = ? order by id")
                .params(year, type.name())
                .query(String.class)
                .list();
    }

    ProvinceId province(String code) {
        return new ProvinceId(one("select id from eplan.province where code = ?", code));
    }

    long one(String sql, @Nullable Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }
}
