package eplan.registry;

import eplan.people.LaoProvinces;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells {@code people} where an LAO lies today. Apart from the registry's face, which itself asks {@code people}. */
@Component
class JdbcLaoProvinces implements LaoProvinces {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    JdbcLaoProvinces(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<ProvinceId> provinceToday(LaoId lao) {
        return jdbc.sql("""
                        select province_id from eplan.lao_province
                         where lao_id = ? and ? between valid_from and valid_to""")
                .param(lao.value())
                .param(clock.today())
                .query((row, n) -> new ProvinceId(row.getLong(1)))
                .optional();
    }

    @Override
    public List<LaoToday> laosToday(ProvinceId province) {
        return jdbc.sql("""
                        select lao_id, name_th, district_id, district_th from eplan.lao_on(?)
                         where province_id = ? order by sort_name, lao_id""")
                .param(clock.today())
                .param(province.value())
                .query((row, n) -> new LaoToday(
                        new LaoId(row.getLong("lao_id")),
                        row.getString("name_th"),
                        row.getObject("district_id", Long.class),
                        row.getString("district_th")))
                .list();
    }
}
