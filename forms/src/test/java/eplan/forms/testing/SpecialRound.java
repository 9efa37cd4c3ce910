package eplan.forms.testing;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round that the calendar does not have, which asks an LAO for something without a form of its own. */
public record SpecialRound(JdbcClient jdbc) {

    public static final String KEY = "special-1";
    public static final String ITEM = "special-report";

    private static final String ROUND = """
            insert into eplan.round (fiscal_year, key, kind, row_no, name_th, name_en, short_th, short_en, data_year,
                opens_on, responsible, items, legal_basis)
            values (?, ?, 'RECORDING', 7, 'งวดพิเศษ', 'Special', 'พิเศษ', 'Special', ?, ?, 'LAO', array[?], 'ทดสอบ')""";

    private static final String DEADLINE = """
            insert into eplan.deadline (round_id, due_on, reason, changed_by)
            select id, ?, 'ทดสอบ', 'ทดสอบ' from eplan.round where key = ?""";

    private static final String OF_LAO = """
            insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, state, case_number)
            select y.id, y.lao_id, y.fiscal_year, r.id, 'OPEN', 'form-test-' || y.id || '-' || r.id
              from eplan.lao_year y join eplan.round r using (fiscal_year)
             where y.lao_id = ? and y.fiscal_year = ? and r.key = ?""";

    private static final String OF_ROUND = " where round_id in (select id from eplan.round where key = ?)";

    public void open(LaoId lao, FiscalYear year) {
        forget();
        jdbc.sql(ROUND).params(year.be(), KEY, year.be(), year.first(), ITEM).update();
        jdbc.sql(DEADLINE).params(year.last(), KEY).update();
        jdbc.sql(OF_LAO).params(lao.value(), year.be(), KEY).update();
    }

    /** The calendar is as other tests know it. */
    public void forget() {
        jdbc.sql("delete from eplan.entry_round" + OF_ROUND).param(KEY).update();
        jdbc.sql("delete from eplan.deadline" + OF_ROUND).param(KEY).update();
        jdbc.sql("delete from eplan.round where key = ?").param(KEY).update();
    }
}
