package eplan.hiring;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes away what tests of scores left behind in hiring years 2602 and 2555, and of the cases of FY2601. */
final class ForgottenScores {

    private static final String ROUNDS = "(select id from eplan.round where fiscal_year = 2601)";
    private static final String SCORES = "(select id from eplan.system_score where fiscal_year in (2555, 2602))";

    private static final List<String> FORGET = List.of(
            "delete from eplan.score_objection where score_id in " + SCORES,
            "delete from eplan.system_score where fiscal_year in (2555, 2602)",
            "delete from eplan.score_run where fiscal_year in (2555, 2602)",
            "delete from eplan.score_year where fiscal_year in (2555, 2602)",
            "delete from eplan.score_rules where fiscal_year in (2555, 2602)",
            "delete from eplan.province_summary where fiscal_year in (2555, 2602)",
            "delete from eplan.province_score where fiscal_year in (2555, 2602)",
            "delete from eplan.province_criteria where fiscal_year in (2555, 2602)",
            "delete from eplan.hq_outage where from_on between date '2057-10-01' and date '2058-09-30'",
            "delete from eplan.lao_check where on_day between date '2057-09-24' and date '2058-09-30'",
            "delete from eplan.portfolio",
            "delete from eplan.case_event where fiscal_year = 2601",
            "delete from eplan.entry_record_change where record_id in"
                    + " (select id from eplan.entry_record where by_name = 'scores')",
            "delete from eplan.entry_record where by_name = 'scores'",
            "delete from eplan.entry_round where fiscal_year = 2601",
            "delete from eplan.lao_year where fiscal_year = 2601",
            "delete from eplan.deadline where (lao_id is not null or province_id is not null) and round_id in "
                    + ROUNDS,
            "delete from eplan.timeline_change where round_id in " + ROUNDS,
            """
                    update eplan.deadline d set due_on = date '2058-01-31' from eplan.round r
                     where r.id = d.round_id and r.fiscal_year = 2601 and r.key = 'monthly-01'
                       and d.province_id is null and d.lao_id is null""",
            // who is in no test just now is no analyst: what is nobody's would be theirs
            "update eplan.account set enabled = false, role = 'PROVINCIAL_OFFICER' where username like 'scores.%'");

    private ForgottenScores() {}

    static void forget(JdbcClient jdbc) {
        FORGET.forEach(sql -> jdbc.sql(sql).update());
    }
}
