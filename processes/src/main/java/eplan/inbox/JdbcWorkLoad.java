package eplan.inbox;

import eplan.people.Access;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class JdbcWorkLoad implements WorkLoad {

    private final JdbcClient jdbc;
    private final Access access;

    JdbcWorkLoad(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Map<LaoId, Integer> open(ProvinceId province) {
        access.seeProvince(province);
        Map<LaoId, Integer> open = new HashMap<>();
        jdbc.sql("""
                        select lao_id, count(*) as items from eplan.work_item
                        where province_id = ? and state = 'OPEN' and audience <> 'LAO' and lao_id is not null
                        group by lao_id""").param(province.value()).query(row -> {
            open.put(new LaoId(row.getLong("lao_id")), row.getInt("items"));
        });
        return open;
    }
}
