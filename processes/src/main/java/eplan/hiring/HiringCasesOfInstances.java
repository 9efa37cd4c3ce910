package eplan.hiring;

import eplan.cycle.OtherCases;
import eplan.cycle.StuckCases.Whose;
import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import eplan.shared.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose case a process instance of the hiring cycle is: a step's, its escalation's, a request's for a later date, a contract's or a year's. */
@Component
class HiringCasesOfInstances implements OtherCases {

    private static final String FIND = """
            with found as (
                select process_instance_id as instance, hiring_year_id, id as step_id, contract_id
                  from eplan.hiring_step where process_instance_id = any(:instances)
                union all
                select e.process_instance_id, s.hiring_year_id, s.id, s.contract_id
                  from eplan.hiring_spell e join eplan.hiring_step s on s.id = e.step_id
                 where e.process_instance_id = any(:instances)
                union all
                select x.process_instance_id, s.hiring_year_id, s.id, s.contract_id
                  from eplan.hiring_later x join eplan.hiring_step s on s.id = x.step_id
                 where x.process_instance_id = any(:instances)
                union all
                select process_instance_id, hiring_year_id, cast(null as bigint), id
                  from eplan.contract where process_instance_id = any(:instances)
                union all
                select process_instance_id, id, cast(null as bigint), cast(null as bigint)
                  from eplan.hiring_year where process_instance_id = any(:instances))
            select f.instance, f.step_id, f.contract_id, y.fiscal_year, p.code, p.name_th, p.name_en, c.name as contractor,
                   s.kind, s.case_number
              from found f
              join eplan.hiring_year y on y.id = f.hiring_year_id
              join eplan.province p on p.id = y.province_id
              left join eplan.hiring_step s on s.id = f.step_id
              left join eplan.contract c on c.id = f.contract_id""";

    private final JdbcClient jdbc;
    private final Texts texts;

    HiringCasesOfInstances(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public Map<String, Whose> of(Collection<String> instances) {
        Map<String, Whose> found = new HashMap<>();
        if (!instances.isEmpty()) {
            jdbc.sql(FIND).param("instances", instances.toArray(String[]::new)).query(row -> {
                found.put(row.getString("instance"), whose(row));
            });
        }
        return found;
    }

    private Whose whose(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String contractor = row.getString("contractor");
        return new Whose(
                null,
                contractor == null ? row.getString("name_th") : contractor,
                row.getString("name_th"),
                row.getString("name_en"),
                new FiscalYear(row.getInt("fiscal_year")),
                kind == null ? null : "hiring-step." + kind,
                kind == null ? null : texts.of("hiring.step." + kind, BuddhistDates.THAI),
                kind == null ? null : texts.of("hiring.step." + kind, Locale.ENGLISH),
                row.getString("case_number"),
                place(row));
    }

    /** Where a screen shows it. */
    private static String place(ResultSet row) throws SQLException {
        Long step = row.getObject("step_id", Long.class);
        Long contract = row.getObject("contract_id", Long.class);
        if (step != null) {
            return "hiring/step/" + step;
        }
        return contract == null
                ? "hiring/province/" + row.getString("code") + "?year=" + row.getInt("fiscal_year")
                : "hiring/contract/" + contract;
    }
}
