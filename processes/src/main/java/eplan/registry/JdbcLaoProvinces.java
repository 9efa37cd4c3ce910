package eplan.registry;

import eplan.people.LaoProvinces;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
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
}
