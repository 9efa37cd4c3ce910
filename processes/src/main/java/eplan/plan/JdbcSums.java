package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class JdbcSums implements Sums {

    private static final String[] AREAS = VisionStrategies.AREAS.toArray(String[]::new);

    private final JdbcClient jdbc;
    private final Access access;
    private final BusinessClock clock;

    JdbcSums(JdbcClient jdbc, Access access, BusinessClock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<AreaSum> ofNation(FiscalYear year) {
        access.seeNation();
        return jdbc.sql(SumQueries.NATION)
                .param("year", year.be())
                .param("areas", AREAS)
                .query((row, n) -> new AreaSum(row.getString("area"), money(row)))
                .list();
    }

    @Override
    public List<AreaSum> ofProvince(ProvinceId province, FiscalYear year) {
        access.seeProvince(province);
        return placed(SumQueries.PROVINCE, year)
                .param("province", province.value())
                .param("areas", AREAS)
                .query((row, n) -> new AreaSum(row.getString("area"), money(row)))
                .list();
    }

    @Override
    public List<ProvinceSum> provinces(FiscalYear year) {
        access.seeNation();
        return placed(SumQueries.PROVINCES, year)
                .query((row, n) -> new ProvinceSum(
                        new ProvinceId(row.getLong("id")),
                        row.getString("code"),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        money(row)))
                .list();
    }

    @Override
    public List<LaoSum> laos(ProvinceId province, FiscalYear year) {
        Actor actor = access.seeProvince(province);
        return placed(SumQueries.LAOS, year)
                .param("province", province.value())
                .param("viewer", actor.keptToLaosOf())
                .param("today", clock.today())
                .query((row, n) -> new LaoSum(
                        new LaoId(row.getLong("lao_id")), row.getString("name_th"), row.getBoolean("here"), money(row)))
                .list();
    }

    @Override
    public List<StrategySum> ofLao(LaoId lao, FiscalYear year) {
        access.seeLao(lao);
        return jdbc.sql(SumQueries.LAO)
                .param("lao", lao.value())
                .param("year", year.be())
                .param("item", VisionStrategies.ITEM)
                .query((row, n) -> new StrategySum(
                        row.getLong("strategy_id"), row.getString("name"), row.getString("area"), money(row)))
                .list();
    }

    private JdbcClient.StatementSpec placed(String sql, FiscalYear year) {
        return jdbc.sql(sql).param("year", year.be()).param("day", day(year));
    }

    /** A year that is over keeps the provinces it ended with. */
    private LocalDate day(FiscalYear year) {
        LocalDate today = clock.today();
        return jdbc.sql(SumQueries.DAY)
                .param("asked", today.isBefore(year.last()) ? today : year.last())
                .query((row, n) -> row.getObject("day", LocalDate.class))
                .single();
    }

    private static Money money(ResultSet row) throws SQLException {
        return new Money(
                row.getInt("projects"),
                row.getInt("funded"),
                row.getBigDecimal("planned"),
                row.getBigDecimal("approved"),
                row.getBigDecimal("approved_plan"),
                quarters(row, "committed"),
                quarters(row, "disbursed"));
    }

    private static List<BigDecimal> quarters(ResultSet row, String name) throws SQLException {
        return List.of(
                row.getBigDecimal(name + 1),
                row.getBigDecimal(name + 2),
                row.getBigDecimal(name + 3),
                row.getBigDecimal(name + 4));
    }
}
