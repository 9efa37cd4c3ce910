package eplan.hiring;

import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds hiring years; callers ask for the right. */
@Component
class HiringCases {

    private static final String SELECT = "select * from eplan.hiring_year ";

    private final JdbcClient jdbc;

    HiringCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when the province has none */
    HiringCase require(FiscalYear year, ProvinceId province) {
        return find(year, province).orElseThrow(() -> new NotFound("hiring year " + year + " of " + province));
    }

    /** The same, held until the transaction ends. */
    HiringCase hold(FiscalYear year, ProvinceId province) {
        return jdbc.sql(SELECT + "where fiscal_year = ? and province_id = ? for no key update")
                .param(year.be())
                .param(province.value())
                .query((row, n) -> of(row))
                .optional()
                .orElseThrow(() -> new NotFound("hiring year " + year + " of " + province));
    }

    /** The same. @throws Refused when the year is over */
    HiringCase holdOpen(FiscalYear year, ProvinceId province) {
        HiringCase found = hold(year, province);
        if (!found.open()) {
            throw new Refused("refused.hiring.closed", year.toString());
        }
        return found;
    }

    /** Those of these provinces that there are, held until the transaction ends; by key, so that nobody waits for another in a circle. */
    List<HiringCase> hold(FiscalYear year, Collection<ProvinceId> provinces) {
        return jdbc.sql(SELECT + "where fiscal_year = ? and province_id = any(?) order by id for no key update")
                .param(year.be())
                .param(provinces.stream().map(ProvinceId::value).toArray(Long[]::new))
                .query((row, n) -> of(row))
                .list();
    }

    HiringCase require(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, n) -> of(row))
                .optional()
                .orElseThrow(() -> new NotFound("hiring year " + id));
    }

    Optional<HiringCase> find(FiscalYear year, ProvinceId province) {
        return jdbc.sql(SELECT + "where fiscal_year = ? and province_id = ?")
                .param(year.be())
                .param(province.value())
                .query((row, n) -> of(row))
                .optional();
    }

    List<HiringCase> of(FiscalYear year) {
        return jdbc.sql(SELECT + "where fiscal_year = ? order by province_id")
                .param(year.be())
                .query((row, n) -> of(row))
                .list();
    }

    private static HiringCase of(ResultSet row) throws SQLException {
        return new HiringCase(
                row.getLong("id"),
                new FiscalYear(row.getInt("fiscal_year")),
                new ProvinceId(row.getLong("province_id")),
                row.getString("state").equals("OPEN"),
                row.getString("process_instance_id"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("budget_on", LocalDate.class),
                row.getString("budget_letter"),
                row.getObject("closed_on", LocalDate.class));
    }
}
