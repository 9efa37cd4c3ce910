package eplan.timeline;

import eplan.people.Access;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the narrower rows of the one table of due dates. LAOs that are gone today are left out. */
@Service
class OwnDatesService implements OwnDates {

    private static final int MOST = 200;

    private static final String COUNTS = """
            select d.round_id, count(d.province_id) as provinces, count(l.lao_id) as laos
              from eplan.deadline d
              join eplan.round r on r.id = d.round_id
              left join eplan.lao_on(:today) l on l.lao_id = d.lao_id
             where r.fiscal_year = :year and (d.province_id is not null or l.lao_id is not null)
             group by d.round_id
             order by d.round_id""";

    private static final String PROVINCES = """
            select cast(null as bigint) as lao_id, '' as lao_th, d.province_id, p.name_th, p.name_en, d.due_on, d.reason, d.changed_by
              from eplan.deadline d
              join eplan.province p on p.id = d.province_id
             where d.round_id = :round
             order by p.name_th""";

    private static final String LAOS = """
            select d.lao_id, l.name_th as lao_th, l.province_id, p.name_th, p.name_en, d.due_on, d.reason, d.changed_by
              from eplan.deadline d
              join eplan.lao_on(:today) l on l.lao_id = d.lao_id
              join eplan.province p on p.id = l.province_id
             where d.round_id = :round
             order by p.name_th, l.sort_name, d.lao_id
             limit :size offset :skip""";

    private final JdbcClient jdbc;
    private final Access access;
    private final BusinessClock clock;

    OwnDatesService(JdbcClient jdbc, Access access, BusinessClock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Count> counts(FiscalYear year) {
        access.seeNation();
        return jdbc.sql(COUNTS)
                .param("today", clock.today())
                .param("year", year.be())
                .query((row, n) ->
                        new Count(new RoundId(row.getLong("round_id")), row.getLong("provinces"), row.getLong("laos")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnDate> ofProvinces(RoundId round) {
        access.seeNation();
        return jdbc.sql(PROVINCES)
                .param("round", round.value())
                .query(OwnDatesService::ownDate)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnDate> ofLaos(RoundId round, int from, int size) {
        access.seeNation();
        return jdbc.sql(LAOS)
                .param("today", clock.today())
                .param("round", round.value())
                .param("size", Math.clamp(size, 0, MOST))
                .param("skip", Math.max(0, from))
                .query(OwnDatesService::ownDate)
                .list();
    }

    private static OwnDate ownDate(ResultSet row, int number) throws SQLException {
        long lao = row.getLong("lao_id");
        return new OwnDate(
                lao == 0 ? null : new LaoId(lao),
                row.getString("lao_th"),
                new ProvinceId(row.getLong("province_id")),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getObject("due_on", LocalDate.class),
                row.getString("reason"),
                row.getString("changed_by"));
    }
}
