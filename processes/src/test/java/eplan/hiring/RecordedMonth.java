package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bare rows of what analysts do on LAOs' cases, as the cycle would leave them, until {@link #forget}. */
final class RecordedMonth {

    private static final int YEAR = SignedProvince.YEAR.be();

    /** No round of a calendar: nobody else has cases of it. */
    private static final long CHASED_ROUND = -1;

    private static final List<String> FORGET = List.of(
            "delete from eplan.chase_note where by_name = 'figures'",
            "delete from eplan.entry_round where case_number like 'figures-%'",
            "delete from eplan.lao_year y where y.fiscal_year = " + YEAR + " and y.process_instance_id is null"
                    + " and not exists (select from eplan.entry_round r where r.lao_year_id = y.id)",
            "delete from eplan.case_event where detail = 'figures'",
            "delete from eplan.lao_check where by_name = 'figures'");

    private final JdbcClient jdbc;

    RecordedMonth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget() {
        FORGET.forEach(sql -> jdbc.sql(sql).update());
    }

    void looked(AccountId analyst, LaoId lao, LocalDate day) {
        jdbc.sql("""
                        insert into eplan.lao_check (lao_id, account_id, by_name, on_day, at)
                        values (?, ?, 'figures', ?, now())""").params(lao.value(), analyst.value(), day).update();
    }

    void chased(AccountId analyst, LaoId lao, LocalDate day) {
        jdbc.sql("""
                        insert into eplan.chase_note (entry_round_id, channel, outcome, account_id, by_name, on_day, at)
                        values (?, 'TELEPHONE', 'โทรแล้ว', ?, 'figures', ?, now())""").params(chasedRound(lao), analyst.value(), day).update();
    }

    private long chasedRound(LaoId lao) {
        jdbc.sql("""
                        insert into eplan.lao_year (lao_id, fiscal_year, opened_on)
                        values (?, ?, date '2036-10-01') on conflict do nothing""").params(lao.value(), YEAR).update();
        return jdbc.sql("""
                        insert into eplan.entry_round as r (lao_year_id, lao_id, fiscal_year, round_id, case_number)
                        select y.id, y.lao_id, y.fiscal_year, ?, 'figures-' || y.lao_id
                          from eplan.lao_year y where y.lao_id = ? and y.fiscal_year = ?
                        on conflict (lao_id, round_id) do update set case_number = excluded.case_number
                        returning r.id""")
                .params(CHASED_ROUND, lao.value(), YEAR)
                .query(Long.class)
                .single();
    }

    void enteredOnBehalf(String byName, LaoId lao, LocalDate day) {
        event(lao, 1, "ITEM_COMPLETED_ON_BEHALF", byName, day);
    }

    /** Whoever verified it. */
    void told(LaoId lao, long round, String type, LocalDate day) {
        event(lao, round, type, "ผู้ตรวจ", day);
    }

    private void event(LaoId lao, long round, String type, String byName, LocalDate day) {
        jdbc.sql("""
                        insert into eplan.case_event (lao_id, fiscal_year, round_id, type, on_day, at, by_name, detail)
                        values (?, ?, ?, ?, ?, now(), ?, 'figures')""").params(lao.value(), YEAR, round, type, day, byName).update();
    }
}
