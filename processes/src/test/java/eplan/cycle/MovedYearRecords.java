package eplan.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the deadline records of the moved year row by row, so that they are weighed a second time by {@link YearDates} alone. */
@TestComponent
class MovedYearRecords {

    private static final String UNFINISHED = """
            select id, lao_id, round_id from eplan.entry_round
             where state in ('PLANNED', 'OPEN', 'RETURNED', 'VERIFYING') order by id""";

    /** All that change sets move, but for rounds that shift: where those go depends on the holidays of then. */
    private static final String CALENDAR = """
            select string_agg(x.line, chr(10) order by x.line) from (
                select r.key || ' opens ' || r.opens_on as line
                  from eplan.round r where r.shift = 'NONE'
                union all
                select r.key || ' of ' || coalesce(cast(d.province_id as text), 'nation') || ' due ' || d.due_on
                       || coalesce(' set ' || d.set_on, '') || coalesce(' lock ' || d.lock_on, '')
                  from eplan.deadline d join eplan.round r on r.id = d.round_id
                 where r.shift = 'NONE' and d.lao_id is null
                union all
                select 'holiday ' || h.day || ' ' || h.name_th || ' ' || h.kind
                  from eplan.holiday h where not h.removed) x""";

    @Autowired
    YearBeginning beginning;

    @Autowired
    JdbcClient jdbc;

    /** Holidays, dates and who lies where, as they are now. */
    YearDates dates(LocalDate today) {
        var dates = new YearDates(jdbc.sql("select day from eplan.holiday where kind <> 'REGIONAL' and not removed")
                .query(LocalDate.class)
                .list());
        dates.live(beginning.provinces(today));
        jdbc.sql("select round_id, province_id, lao_id, due_on from eplan.deadline")
                .query(row -> {
                    add(dates, row);
                });
        return dates;
    }

    private static void add(YearDates dates, ResultSet row) throws SQLException {
        long round = row.getLong("round_id");
        Long province = row.getObject("province_id", Long.class);
        Long lao = row.getObject("lao_id", Long.class);
        LocalDate due = row.getObject("due_on", LocalDate.class);
        if (lao != null) {
            dates.extend(round, lao, due);
        } else if (province != null) {
            dates.moveProvince(round, province, due);
        } else {
            dates.moveNation(round, due);
        }
    }

    /** In the same order at each repetition. */
    List<Long> provinces(LocalDate today) {
        return beginning.provinces(today).values().stream().distinct().sorted().toList();
    }

    List<Long> laos() {
        return jdbc.sql("select lao_id from eplan.lao_year order by lao_id")
                .query(Long.class)
                .list();
    }

    /** The date of each case that is not done, by entry round. */
    Map<Long, LocalDate> dues(LocalDate today) {
        YearDates dates = dates(today);
        Map<Long, LocalDate> dues = new TreeMap<>();
        jdbc.sql(UNFINISHED).query(row -> {
            dues.put(row.getLong("id"), dates.due(row.getLong("round_id"), row.getLong("lao_id")));
        });
        return dues;
    }

    /** How many escalations are open. */
    long chased() {
        return jdbc.sql("select count(*) from eplan.escalation where state = 'OPEN'")
                .query(Long.class)
                .single();
    }

    String calendar() {
        return jdbc.sql(CALENDAR).query(String.class).single();
    }
}
